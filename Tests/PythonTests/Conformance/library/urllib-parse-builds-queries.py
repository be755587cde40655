from urllib.parse import parse_qs, urlencode, urlsplit, urlunsplit

base = urlsplit("https://api.example.com/v1/items?page=1")
query = parse_qs(base.query)
query["page"] = [2]
query["tag"] = ["a b", "c&d"]
print(urlunsplit(base._replace(query=urlencode(query, doseq=True))))
