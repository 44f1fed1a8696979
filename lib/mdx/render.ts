import { createElement, type ReactElement } from 'react';
import * as developmentRuntime from 'react/jsx-dev-runtime';
import * as runtime from 'react/jsx-runtime';
import type { CompiledBody } from './compile';
import { runBody } from './run';

/** What a body's elements and components are rendered with, by name. */
export type BodyComponents = Record<string, unknown>;

/** A compiled body as React elements. */
export function renderBody({ program }: CompiledBody, components: BodyComponents): ReactElement {
  return createElement(runBody<ReactElement>(program, { ...runtime, ...developmentRuntime }), {
    components,
  });
}
