/**
 * What a button with `data-action="<name>"` does when it is pressed. Buttons are plain HTML from the
 * server; one listener on the page serves them all (components/actions/start.ts).
 * @returns what to tell a screen reader, if anything
 */
export type Action = (button: HTMLElement) => string | undefined | Promise<string | undefined>;
