import { addDays } from '../makers/days.ts';

const DAYS = 10 * 365;
/** How much is reported in each month, beside the month with most, and at a weekend. */
const MONTHS = [0.6, 0.5, 0.7, 0.8, 0.85, 0.9, 1, 1, 0.85, 0.75, 0.7, 0.6];
const WEEKEND = 0.7;

const weightOf = (day: string, nth: number): number => {
  const season = MONTHS[Number(day.slice(5, 7)) - 1] ?? 1;
  const weekday = new Date(Date.parse(day)).getUTCDay();
  // Three times as much at the end as in the beginning.
  return season * (weekday === 0 || weekday === 6 ? WEEKEND : 1) * (0.5 + nth / DAYS);
};

/** Tells the day by which such a share, 0 to 1, of all that ten years up to a last day bring has been reported. */
export const createCalendar = (last: string): ((share: number) => string) => {
  const days = Array.from({ length: DAYS }, (_, nth) => addDays(last, nth + 1 - DAYS));
  let sum = 0;
  const sums = days.map((day, nth) => {
    sum += weightOf(day, nth);
    return sum;
  });
  return (share) => {
    let [least, most] = [0, DAYS - 1];
    while (least < most) {
      const middle = (least + most) >> 1;
      if ((sums[middle] ?? 0) < share * sum) least = middle + 1;
      else most = middle;
    }
    return days[least] ?? last;
  };
};
