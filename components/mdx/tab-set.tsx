import { Fragment, type ReactNode, useId } from 'react';

/** One tab: its name, and what stands behind it. */
export type Tab = { label: string; content: ReactNode };

/**
 * Tabs that are radio buttons: they work without scripts, by arrow keys as well, and print all.
 * Each tab is followed by its panel, so that the keyboard goes from the chosen tab into its text.
 * @param label what the tabs choose between, for screen readers
 * @param action what a press does besides (components/actions), with the label as the button's value
 * @param className for a look of one's own, beside `tab-set`
 */
export function TabSet({
  label,
  tabs,
  action,
  className = '',
}: {
  label: string;
  tabs: readonly Tab[];
  action?: string;
  className?: string;
}) {
  const name = useId();
  return (
    <fieldset className={`tab-set ${className}`.trimEnd()}>
      <legend className="sr-only">{label}</legend>
      {tabs.map((tab, index) => (
        <Fragment key={tab.label}>
          <label className="tab">
            <input
              type="radio"
              name={name}
              defaultChecked={index === 0}
              {...(action && { 'data-action': action, value: tab.label })}
            />
            {tab.label}
          </label>
          <div className="tab-panel">{tab.content}</div>
        </Fragment>
      ))}
    </fieldset>
  );
}
