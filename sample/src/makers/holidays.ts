/** A run of days of a notice: from, to, name. A `work` run is weekend days that are worked. */
type Run = readonly [from: string, to: string, name: string, kind: 'off' | 'work'];

/** What the State Council's notices say for the years that the sample's deadlines reach. */
const NOTICES: Readonly<Record<number, readonly Run[]>> = {
  2018: [
    ['2018-01-01', '2018-01-01', '元旦', 'off'],
    ['2018-02-11', '2018-02-11', '春节', 'work'],
    ['2018-02-15', '2018-02-21', '春节', 'off'],
    ['2018-02-24', '2018-02-24', '春节', 'work'],
    ['2018-04-05', '2018-04-07', '清明节', 'off'],
    ['2018-04-08', '2018-04-08', '清明节', 'work'],
    ['2018-04-28', '2018-04-28', '劳动节', 'work'],
    ['2018-04-29', '2018-05-01', '劳动节', 'off'],
    ['2018-06-18', '2018-06-18', '端午节', 'off'],
    ['2018-09-24', '2018-09-24', '中秋节', 'off'],
    ['2018-09-29', '2018-09-30', '国庆节', 'work'],
    ['2018-10-01', '2018-10-07', '国庆节', 'off'],
  ],
  2019: [
    ['2018-12-29', '2018-12-29', '元旦', 'work'],
    ['2018-12-30', '2019-01-01', '元旦', 'off'],
    ['2019-02-02', '2019-02-03', '春节', 'work'],
    ['2019-02-04', '2019-02-10', '春节', 'off'],
    ['2019-04-05', '2019-04-05', '清明节', 'off'],
    ['2019-04-28', '2019-04-28', '劳动节', 'work'],
    ['2019-05-01', '2019-05-04', '劳动节', 'off'],
    ['2019-05-05', '2019-05-05', '劳动节', 'work'],
    ['2019-06-07', '2019-06-07', '端午节', 'off'],
    ['2019-09-13', '2019-09-13', '中秋节', 'off'],
    ['2019-09-29', '2019-09-29', '国庆节', 'work'],
    ['2019-10-01', '2019-10-07', '国庆节', 'off'],
    ['2019-10-12', '2019-10-12', '国庆节', 'work'],
  ],
  2020: [
    ['2020-01-01', '2020-01-01', '元旦', 'off'],
    ['2020-01-19', '2020-01-19', '春节', 'work'],
    ['2020-01-24', '2020-02-02', '春节', 'off'],
    ['2020-02-03', '2020-02-03', '春节', 'work'],
    ['2020-04-04', '2020-04-06', '清明节', 'off'],
    ['2020-04-26', '2020-04-26', '劳动节', 'work'],
    ['2020-05-01', '2020-05-05', '劳动节', 'off'],
    ['2020-05-09', '2020-05-09', '劳动节', 'work'],
    ['2020-06-25', '2020-06-27', '端午节', 'off'],
    ['2020-06-28', '2020-06-28', '端午节', 'work'],
    ['2020-09-27', '2020-09-27', '国庆节、中秋节', 'work'],
    ['2020-10-01', '2020-10-08', '国庆节、中秋节', 'off'],
    ['2020-10-10', '2020-10-10', '国庆节、中秋节', 'work'],
  ],
  2021: [
    ['2021-01-01', '2021-01-03', '元旦', 'off'],
    ['2021-02-07', '2021-02-07', '春节', 'work'],
    ['2021-02-11', '2021-02-17', '春节', 'off'],
    ['2021-02-20', '2021-02-20', '春节', 'work'],
    ['2021-04-03', '2021-04-05', '清明节', 'off'],
    ['2021-04-25', '2021-04-25', '劳动节', 'work'],
    ['2021-05-01', '2021-05-05', '劳动节', 'off'],
    ['2021-05-08', '2021-05-08', '劳动节', 'work'],
    ['2021-06-12', '2021-06-14', '端午节', 'off'],
    ['2021-09-18', '2021-09-18', '中秋节', 'work'],
    ['2021-09-19', '2021-09-21', '中秋节', 'off'],
    ['2021-09-26', '2021-09-26', '国庆节', 'work'],
    ['2021-10-01', '2021-10-07', '国庆节', 'off'],
    ['2021-10-09', '2021-10-09', '国庆节', 'work'],
  ],
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

const NOTICED: ReadonlyMap<string, boolean> = new Map(
  Object.values(NOTICES).flatMap((runs) =>
    runs.flatMap(daysOf).map(({ date, isOffDay }): [string, boolean] => [date, isOffDay]),
  ),
);

const isWorkingDay = (day: string): boolean => {
  const isOff = NOTICED.get(day);
  const weekday = new Date(Date.parse(day)).getUTCDay();
  return isOff === undefined ? weekday !== 0 && weekday !== 6 : !isOff;
};

/** The day so many working days after another, by the notices of the years that the sample reaches. */
export const addWorkingDays = (day: string, days: number): string => {
  let [at, left] = [day, days];
  while (left > 0) {
    at = new Date(Date.parse(at) + DAY).toISOString().slice(0, 10);
    if (isWorkingDay(at)) left -= 1;
  }
  return at;
};

/** The notices of the years from the first of `years` to the one after the last, as the files of the system holiday-cn. */
export const holidayFiles = (years: readonly number[]): { readonly file: string; readonly text: string }[] => {
  const [first, last] = [Math.min(...years), Math.max(...years) + 1];
  return Object.entries(NOTICES)
    .filter(([year]) => first <= Number(year) && Number(year) <= last)
    .map(([year, runs]) => ({
      file: `${year}.json`,
      text: JSON.stringify({ year: Number(year), days: runs.flatMap(daysOf) }),
    }));
};
