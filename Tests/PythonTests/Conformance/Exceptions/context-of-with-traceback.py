# with_traceback and __traceback__ give what the printed text shows.
import traceback
def f(): raise ValueError("f")
try: f()
except ValueError as e:
    tb = e.__traceback__
    print(tb.tb_lineno, tb.tb_next.tb_lineno, tb.tb_next.tb_next, tb.tb_frame.f_code.co_name, tb.tb_next.tb_frame.f_code.co_name)
    print(e.with_traceback(None) is e, e.__traceback__)
try:
    try: f()
    except ValueError as e: raise e.with_traceback(None)
except ValueError as e: print(len(traceback.extract_tb(e.__traceback__)))
