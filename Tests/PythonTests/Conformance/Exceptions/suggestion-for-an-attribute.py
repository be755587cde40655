# A misspelt attribute is answered with the nearest one in an uncaught error.
class Account:
    def __init__(self): self.balance = 1
    def deposit(self, amount): self.balance += amount
a = Account()
try:
    a.withdraw_everything_at_once(1)
except AttributeError as e:
    print(e)
a.depositt(5)
