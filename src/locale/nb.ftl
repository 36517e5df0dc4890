## Lists, numbers and days

list-and = { $names } og { $last }
list-more = { $names } og { $more } til

day-short = { $day }.{ $month }.{ $year }
day-long = { $day-number }. { $month-name } { $year }
month-1 = januar
month-2 = februar
month-3 = mars
month-4 = april
month-5 = mai
month-6 = juni
month-7 = juli
month-8 = august
month-9 = september
month-10 = oktober
month-11 = november
month-12 = desember
