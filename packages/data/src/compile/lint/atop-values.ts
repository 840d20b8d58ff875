/**
 * What ATOP itself codes for treaties that are also in our records, as far as it was read: files
 * `atop-alliance-level.csv` and `atop-member-level.csv` (version 4.01) of joshuaalley/treaty-depth at commit
 * 4908275a. A coding that carries one of these ids adopts them unchanged.
 */
export const ATOP_VALUES: ReadonlyMap<number, Readonly<Record<string, number>>> = new Map([
  [
    4968,
    {
      defense: 0,
      offense: 0,
      neutral: 1,
      nonagg: 1,
      consul: 1,
      conditio: 1,
      neucon: 1,
      neucoatt: 1,
      notaiden: 1,
      speclgth: 1,
      length: 120,
      proren: 2,
      renewlgt: 60,
      estmode: 1,
      conwtin: 1,
      reflnun: 2,
      nomicoop: 1,
      agprois: 5,
      interv: 1,
      noothall: 0,
    },
  ],
  [
    4980,
    {
      defense: 0,
      offense: 0,
      neutral: 0,
      nonagg: 1,
      consul: 1,
      conditio: 0,
      notaiden: 4,
      noothall: 1,
      speclgth: 1,
      length: 240,
      proren: 2,
      renewlgt: 60,
      estmode: 1,
      armred: 1,
      conmen: 1,
      conwtin: 1,
      reflnun: 2,
      refothio: 1,
      natrefal: 1,
      nomicoop: 1,
      interv: 1,
    },
  ],
])
