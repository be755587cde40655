# Mocks: calls count when they are made, awaits when they are awaited.
import asyncio
from unittest.mock import AsyncMock, MagicMock, Mock, call


class Service:
    async def fetch(self, key):
        return key


mock = AsyncMock(return_value=5)
pending = mock(1)
print(mock.called, mock.call_count, mock.await_count, mock.mock_calls, mock.await_args)
print(asyncio.run(pending), mock.await_count, mock.await_args_list)
service = Mock(spec=Service)
service.fetch("a").close()
print(service.fetch.call_count, service.fetch.await_count, service.mock_calls)

# Long lists of calls are shown one call a line.
many = MagicMock()
for number in range(5):
    many.method_name(number, key="value")
print(many.mock_calls)
print(many.method_name.call_args_list)
try:
    many.assert_has_calls([call.method_name(9)])
except AssertionError as error:
    print(error)

# A mock given as return_value to the class is no child; one that is set is.
result = MagicMock()
given = Mock(return_value=result)
given().json()
print(given.mock_calls)
set_later = Mock()
set_later.return_value = result = MagicMock()
set_later().json()
print(set_later.mock_calls)
