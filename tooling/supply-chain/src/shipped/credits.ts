/** Who made what is in a package, where its licence file does not say so. */
export const CREDITS: Readonly<Record<string, readonly string[]>> = {
  // As the fonts themselves have it.
  '@fontsource/source-sans-3': ['© 2023 Adobe (http://www.adobe.com/), with Reserved Font Name ‘Source’'],
  '@fontsource/source-serif-4': [
    '© 2014 - 2021 Adobe Systems Incorporated (http://www.adobe.com/), with Reserved Font Name ‘Source’.',
  ],
  '@fontsource/vazirmatn': [
    'Copyright 2015 The Vazirmatn Project Authors (https://github.com/rastikerdar/vazirmatn)',
  ],
  // As its README has it.
  'world-atlas': ['Outlines: Natural Earth (http://www.naturalearthdata.com/), version 4.1.0'],
}
