from http import HTTPMethod, HTTPStatus

print(HTTPStatus.OK, repr(HTTPStatus.NOT_FOUND), HTTPStatus(404).phrase, HTTPStatus.OK == 200, HTTPStatus["CREATED"].value, f"{HTTPStatus.OK}", HTTPStatus.IM_A_TEAPOT.description)
print(HTTPMethod.GET, repr(HTTPMethod.POST), len(HTTPStatus), [s.value for s in HTTPStatus if 500 <= s < 506])
try:
    HTTPStatus(999)
except ValueError as error:
    print(error)
