"""Methods, attributes, instances and a property."""

import sys


class Account:
    def __init__(self, owner, balance):
        self.owner = owner
        self.balance = balance
        self.moves = 0

    def deposit(self, amount):
        self.balance += amount
        self.moves += 1

    def withdraw(self, amount):
        if amount > self.balance:
            return False
        self.balance -= amount
        self.moves += 1
        return True

    @property
    def doubled(self):
        return self.balance * 2


def run(n):
    accounts = [Account(f"owner {i}", 100) for i in range(10)]
    refused = 0
    for i in range(n):
        account = accounts[i % 10]
        account.deposit(i % 13)
        if not account.withdraw(i % 11):
            refused += 1
        if account.doubled > 5000:
            accounts[i % 10] = Account(account.owner, 100)
    return refused, sum(account.moves for account in accounts)


print(*run(int(sys.argv[1]) if len(sys.argv) > 1 else 400_000))
