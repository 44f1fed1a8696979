import type { Random } from '../search-corpus/random';
import { things } from './words';

/** Code as blogs show it, about a dozen lines each, in four languages. */
export const samples: readonly ((random: Random) => string)[] = [
  (random) => {
    const [one, other] = random.shuffle(things);
    return `\`\`\`python
import json
from dataclasses import dataclass

@dataclass
class Request:
    name: str
    limit: int = ${random.int(2, 90)}

def handle_${one}(event, context):
    # 요청 본문을 읽고 ${one}를 만듭니다
    body = json.loads(event.get("body") or "{}")
    request = Request(name=body.get("name", "${other}"))
    print(f"Hello from {request.name}!")
    return {'statusCode': 200, 'body': json.dumps({'${other}': request.limit})}
\`\`\``;
  },
  (random) => {
    const [one, other] = random.shuffle(things);
    return `\`\`\`ts
export interface Job {
  id: string;
  createdAt: Date;
  retries?: number;
}

// 최대 ${random.int(2, 9)}번까지 다시 시도합니다
export async function run_${one}(jobs: Job[], max = ${random.int(2, 9)}): Promise<Map<string, Job>> {
  const done = new Map<string, Job>();
  for (const job of jobs) {
    if ((job.retries ?? 0) >= max) continue;
    done.set(job.id, { ...job, retries: (job.retries ?? 0) + 1 });
  }
  console.log(\`\${done.size}: ${other}\`);
  return done;
}
\`\`\``;
  },
  (random) => {
    const [one] = random.shuffle(things);
    return `\`\`\`bash
#!/usr/bin/env bash
set -euo pipefail

NAME="my-${one}"
REGION=\${REGION:-ap-northeast-2}

# 함수를 배포합니다
zip -r "$NAME.zip" src/ -x '*.test.*'
aws lambda update-function-code --function-name "$NAME" --region "$REGION"

for i in {1..5}; do
  curl -fsS "http://localhost:${random.int(3000, 3999)}/health" && break
  sleep 1
done
\`\`\``;
  },
  (random) => {
    const [one, other] = random.shuffle(things);
    return `\`\`\`yaml
# 배포 설정
apiVersion: apps/v1
kind: Deployment
metadata:
  name: ${one}-${other}
spec:
  replicas: ${random.int(1, 8)}
  template:
    spec:
      containers:
        - name: ${other}
          image: "registry.example.com/${one}:latest"
          resources:
            limits:
              memory: ${128 * random.int(1, 8)}Mi
\`\`\``;
  },
];
