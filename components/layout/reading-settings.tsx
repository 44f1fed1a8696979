import { dictionary } from '@/lib/dictionary';

const { label, textSize, measure, sizes, measures } = dictionary.readingSettings;

/** A button, and the small panel that it opens: size of the text and width of the column. */
export function ReadingSettings() {
  return (
    <>
      <button
        type="button"
        className="tool js-only"
        popoverTarget="reading-settings"
        aria-label={label}
      >
        <span aria-hidden="true" className="size-sign">
          가
        </span>
      </button>
      <div
        id="reading-settings"
        popover="auto"
        role="dialog"
        aria-label={label}
        className="reading-settings"
      >
        <Choices name="textSize" legend={textSize} choices={sizes} />
        <Choices name="measure" legend={measure} choices={measures} />
      </div>
    </>
  );
}

type ChoicesProps = {
  name: string;
  legend: string;
  /** By the value that is kept; the empty one is what the site does by itself. */
  choices: Readonly<Record<string, string>>;
};

function Choices({ name, legend, choices }: ChoicesProps) {
  return (
    <fieldset className="choices" data-setting={name}>
      <legend>{legend}</legend>
      {Object.entries(choices).map(([value, text]) => (
        <label key={value}>
          <input
            type="radio"
            name={name}
            value={value}
            defaultChecked={value === ''}
            data-action="keep-setting"
            aria-label={text}
          />
          <span aria-hidden="true">{name === 'textSize' ? '가' : text}</span>
        </label>
      ))}
    </fieldset>
  );
}
