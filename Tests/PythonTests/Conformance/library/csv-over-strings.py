import csv
import io

text = 'name,note\r\nann,"says ""hi"", twice"\r\nbob,"two\nlines"\r\n\r\n'
for row in csv.reader(io.StringIO(text)):
    print(row)
print(list(csv.DictReader(io.StringIO(text))), list(csv.reader(["a;b;'c;d'"], delimiter=";", quotechar="'")))
out = io.StringIO()
w = csv.writer(out)
w.writerow(["a", 1, None, 2.5, 'q"x', "c,d", "e\nf", ""])
w.writerows([[""], [], ["x"]])
print(repr(out.getvalue()))
out = io.StringIO()
d = csv.DictWriter(out, ["x", "y"], restval="-", lineterminator="\n", quoting=csv.QUOTE_ALL)
d.writeheader()
d.writerow({"x": 1})
print(out.getvalue(), csv.list_dialects(), list(csv.reader(["1,'a'", '"2",b'], quoting=csv.QUOTE_MINIMAL)), list(csv.reader(['"a",1.5'], quoting=csv.QUOTE_NONNUMERIC)), list(csv.reader(["a\tb"], "excel-tab")))
for attempt in [lambda: d.writerow({"z": 1}), lambda: w.writerow(5), lambda: csv.reader([], "nope"), lambda: csv.reader([], delimiter="ab"), lambda: list(csv.reader([b"x"])), lambda: csv.writer(5), lambda: csv.reader([], bogus=1)]:
    try:
        attempt()
    except (ValueError, csv.Error, TypeError) as error:
        print(type(error).__name__, error)
print(list(csv.DictReader(["a,b", "1", "1,2,3"], restkey="more", restval="?")))
