/** What posts of the benchmark are about, and made of besides the sentences of a real post. */
export const topics = [
  'AWS Lambda',
  'Kubernetes',
  'Docker',
  'Terraform',
  'Next.js',
  'TypeScript',
  'PostgreSQL',
  'Redis',
  'Kafka',
  'GraphQL',
  'gRPC',
  'Nginx',
  'Prometheus',
  'Spring Boot',
  'Rust',
  'Go',
  'WebAssembly',
  'OpenTelemetry',
] as const;

export const angles = ['입문', '깊이 보기', '운영 기록', '성능 개선', '문제 해결', '설계'] as const;

export const headings = [
  '왜 필요한가',
  '핵심 개념',
  '시작하기',
  '설정 방법',
  '주의할 점',
  '실제 사용 사례',
  '성능과 비용',
  '테스트와 배포',
  '모니터링',
  '다른 방식과의 비교',
] as const;

/** Forty tags, as the peers were measured with. */
export const tags = [
  ...['aws', 'lambda', 'serverless', 'kubernetes', 'docker', 'terraform', 'nextjs', 'react'],
  ...['typescript', 'javascript', 'python', 'postgresql', 'redis', 'kafka', 'graphql', 'grpc'],
  ...['nginx', 'prometheus', 'grafana', 'argocd', 'elasticsearch', 'mongodb', 'rabbitmq', 'django'],
  ...['spring', 'rust', 'go', 'wasm', 'playwright', 'vite', 'tailwind', 'opentelemetry'],
  ...['성능', '테스트', '보안', '아키텍처', '문화', '회고', '데이터베이스', '네트워크'],
] as const;

export const categories = [
  'cloud',
  'frontend',
  'backend',
  'devops',
  'database',
  'culture',
] as const;

/** Names in code and tables. */
export const things = [
  'handler',
  'worker',
  'parser',
  'session',
  'bucket',
  'queue',
  'token',
] as const;
