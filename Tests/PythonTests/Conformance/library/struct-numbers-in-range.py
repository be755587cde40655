# Which numbers fit which struct format, and how that is said.
import struct

VALUES = [-1, 300, 70000, -70000, 1 << 40, 1 << 63, -(1 << 63) - 1, 1 << 64, -(1 << 70)]
for order in "", "<", ">":
    for code in "bBhHiIlLqQ" + ("" if order else "nNP"):
        for value in VALUES:
            try:
                print(order + code, value, struct.pack(order + code, value))
            except struct.error as error:
                print(order + code, value, error)
