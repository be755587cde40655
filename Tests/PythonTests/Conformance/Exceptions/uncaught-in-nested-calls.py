# The traceback shows each frame with its line and the failing part marked.
class Account:
    def __init__(self, balance): self.balance = balance
    def withdraw(self, amount):
        if amount > self.balance:
            raise ValueError(f"cannot withdraw {amount} from {self.balance}")
        self.balance -= amount
def process(accounts):
    for a in accounts:
        a.withdraw(50)
total = sum([1, 2]) + len([process([Account(100), Account(20)])])
