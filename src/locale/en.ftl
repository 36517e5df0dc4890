## Lists, numbers and days

list-and = { $names } and { $last }
list-more = { $names } and { $more } more

day-short = { $year }-{ $month }-{ $day }
day-long = { $day-number } { $month-name } { $year }
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December


## Terms: captions of SuperOffice


## Menu paths and instructions


## Requirements


## Rules of `version` and `administrator`


## Rules of `duplicate-email`


## Rules of `licence`


## Rules of `valid-email`


## Rules of `travel`, `satellite` and `sentry-addons`


## Rules of `database-model`


## Rules of `documents`


## Rules of `customizations`


## Rules of `customer-service`


## Rules of `sign-in-domains`, `identity` and `sizes`


## Rules of address lists


## Reasons of verdicts


## Words of reports: verdicts, severities, defects


## Columns


## Summary and next steps


## Workbook


## Page


## Mail and Markdown


## Terminal


## Letter
