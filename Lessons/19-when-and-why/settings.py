def read_settings():
    return "colour = red\nsize = 10"  # from the file


def change(text):
    return text.replace("red", "blue")


def write_settings(text):
    print(text)  # into the file


write_settings(change(read_settings()))
