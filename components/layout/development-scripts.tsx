'use client';

import { useEffect, useLayoutEffect } from 'react';
import { start } from '@/components/actions/start';
import { restoreSettings } from './reader-settings';

/** Starts the page's scripts once React is done with the page, and again when they are edited. */
export function DevelopmentScripts() {
  // Before the paint: React has emptied `<html>` where it had to make the page anew.
  useLayoutEffect(restoreSettings, []);
  useEffect(start, []);
  return null;
}
