import time, datetime
t=(2024,3,5,7,8,9,1,65,0)
for s in "%d %5d %-5d %_5d %05d %e %0e %-e %5e %05e %_e %a %5a %05a %-5a %_5a %^a %#a %^#B %#p %p %^P %P %#Z %Z %z %5z %_5z %-z %05z %k %-k %0k %l %0l %C %5C %_5C %-C %r %20r %020r %^r %c %^c %30c %F %15F %015F %-F %_F %+F %12T %Y %6Y %06Y %_6Y %-6Y %G %g %y %-y %_y %j %-j %_j %5j %V %U %W %u %w %3w %_3w %s %15s %% %5% %05% %n| %3n| %t| %Ed %Od %EY %Oy %EC %Ec %Ex %EX %OB %Oa %E %O %q %-q %5q %-5 %^ %h %#h %i %L %N %o %v %f %+ %+Y %+6Y %+3Y %+d %+5d %+C %D %x %X %R %10R %^F %#c %#r %#D %--d %_-d %-_d %0_d %_0d %^^a".split(" "):
    print(s, repr(time.strftime(s,t)))
t=(476,3,5,13,8,9,1,65,-1)
for s in "%Y %C %y %G %g %4Y %_4Y %+Y %F %5C %_C %c %D %z %Z %s %10F %010F %-y %I %l".split(): print(s, repr(time.strftime(s,t)))
for y in (-5,0,-105,12345,99999,10000):
  t=(y,3,5,13,8,9,1,65,1)
  for s in "%Y %C %y %G %g %6Y %_6Y %+Y %F %5C %_5C %c %D %z %Z %s %-Y".split(): print(y,s, repr(time.strftime(s,t)))
for t in [(2024,0,0,0,0,0,0,0,0),(2024,13,1,0,0,0,0,0,0),(2024,1,32,0,0,0,0,0,0),(2024,1,1,24,0,0,0,0,0),(2024,1,1,0,60,0,0,0,0),(2024,1,1,0,0,62,0,0,0),(2024,1,1,0,0,0,7,0,0),(2024,1,1,0,0,0,-1,0,0),(2024,1,1,0,0,0,-2,0,0),(2024,1,1,0,0,0,0,367,0),(2024,1,1,0,0,0,0,-1,0),(2024,-1,1,0,0,0,0,0,0),(2024,1,1),"x",None,(2024,1.5,1,0,0,0,0,0,0),(2024,1,1,0,0,-1,0,0,0),(2024,1,31,0,0,61,9,0,9),(2**40,1,1,0,0,0,0,0,0),list((2024,1,31,0,0,61,9,0,9))]:
  for f in (lambda t: time.strftime("%c %j %U|%z|%Z",t), time.asctime, time.mktime):
    try: print(f(t))
    except Exception as e: print(type(e).__name__, e)
for f in (time.strftime,):
  for a in ((1,),("%",),("a%",),("",),("é%d€",(2024,1,1,0,0,0,0,0,0)),("%\0d",)):
    try: print(repr(f(*a)) if "%d" not in a else 1)
    except Exception as e: print(type(e).__name__, e)
d=datetime.datetime(2024,3,5,17,8,9,123)
print(d.strftime("%f %z|%Z|%-f %5f %:z %s %%f %%z %%%f"), datetime.date(2024,1,2).strftime("%H:%M %f %z %-d %B"), datetime.time(4,5,6,7).strftime("%Y-%m-%d %H %f %a %j %U"))
z=datetime.timezone(datetime.timedelta(hours=-5,minutes=-30,seconds=-10),"a%dz")
d=d.replace(tzinfo=z)
print(d.strftime("%z %Z %-z %_Z %:z %"), f"{d:%-d.%-m.%y}", d.time().strftime("%z"))
print(datetime.date(5,1,1).strftime("%Y %C %G %F"), f"{datetime.date(2024,1,2):}")
