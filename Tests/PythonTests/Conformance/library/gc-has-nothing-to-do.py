import gc

print(gc.isenabled(), isinstance(gc.collect(), int))
gc.disable()
print(gc.isenabled())
gc.enable()
print(gc.isenabled(), len(gc.get_count()), isinstance(gc.get_threshold(), tuple), gc.garbage, gc.is_tracked(1))
