"""An old library that stores texts. It blocks until a text is stored."""
import time


def store(text):
    time.sleep(0.3)
    print("stored", text)
