/** A run of days of a notice: from, to, name. A `work` run is weekend days that are worked. */
type Run = readonly [from: string, to: string, name: string, kind: 'off' | 'work'];

/** What the State Council's notices say for the years that the sample's deadlines reach: 国办发明电〔2021〕11号, 国办发明电〔2022〕16号. */
const NOTICES: Readonly<Record<number, readonly Run[]>> = {
  2022: [
    ['2022-01-01', '2022-01-03', '元旦', 'off'],
    ['2022-01-29', '2022-01-30', '春节', 'work'],
    ['2022-01-31', '2022-02-06', '春节', 'off'],
    ['2022-04-02', '2022-04-02', '清明节', 'work'],
    ['2022-04-03', '2022-04-05', '清明节', 'off'],
    ['2022-04-24', '2022-04-24', '劳动节', 'work'],
    ['2022-04-30', '2022-05-04', '劳动节', 'off'],
    ['2022-05-07', '2022-05-07', '劳动节', 'work'],
    ['2022-06-03', '2022-06-05', '端午节', 'off'],
    ['2022-09-10', '2022-09-12', '中秋节', 'off'],
    ['2022-10-01', '2022-10-07', '国庆节', 'off'],
    ['2022-10-08', '2022-10-09', '国庆节', 'work'],
  ],
  2023: [
    ['2022-12-31', '2023-01-02', '元旦', 'off'],
    ['2023-01-21', '2023-01-27', '春节', 'off'],
    ['2023-01-28', '2023-01-29', '春节', 'work'],
    ['2023-04-05', '2023-04-05', '清明节', 'off'],
    ['2023-04-23', '2023-04-23', '劳动节', 'work'],
    ['2023-04-29', '2023-05-03', '劳动节', 'off'],
    ['2023-05-06', '2023-05-06', '劳动节', 'work'],
    ['2023-06-22', '2023-06-24', '端午节', 'off'],
    ['2023-06-25', '2023-06-25', '端午节', 'work'],
    ['2023-09-29', '2023-10-06', '中秋节、国庆节', 'off'],
    ['2023-10-07', '2023-10-08', '中秋节、国庆节', 'work'],
  ],
};

type Day = { readonly name: string; readonly date: string; readonly isOffDay: boolean };

const DAY = 86_400_000;

const daysOf = ([from, to, name, kind]: Run): Day[] => {
  const count = (Date.parse(to) - Date.parse(from)) / DAY + 1;
  return Array.from({ length: count }, (_, index) => ({
    name,
    date: new Date(Date.parse(from) + index * DAY).toISOString().slice(0, 10),
    isOffDay: kind === 'off',
  }));
};

/** The notices as the files of the system holiday-cn, one a year. */
export const holidayFiles = (): { readonly file: string; readonly text: string }[] =>
  Object.entries(NOTICES).map(([year, runs]) => ({
    file: `${year}.json`,
    text: JSON.stringify({ year: Number(year), days: runs.flatMap(daysOf) }),
  }));
