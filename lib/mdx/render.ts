import { createElement, type ReactElement } from 'react';
import * as developmentRuntime from 'react/jsx-dev-runtime';
import * as runtime from 'react/jsx-runtime';
import { runBody } from './run';

/** What a body's elements and components are rendered with, by name. */
export type BodyComponents = Record<string, unknown>;

/** A compiled body's program (compile.ts) as React elements. */
export function renderBody(program: string, components: BodyComponents): ReactElement {
  return createElement(runBody<ReactElement>(program, { ...runtime, ...developmentRuntime }), {
    components,
  });
}
