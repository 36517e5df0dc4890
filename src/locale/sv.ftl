## Lists, numbers and days

list-and = { $names } och { $last }
list-more = { $names } och { $more } till

day-short = { $year }-{ $month }-{ $day }
day-long = { $day-number } { $month-name } { $year }
month-1 = januari
month-2 = februari
month-3 = mars
month-4 = april
month-5 = maj
month-6 = juni
month-7 = juli
month-8 = augusti
month-9 = september
month-10 = oktober
month-11 = november
month-12 = december
