extension Documentation {
  /// The functions of the modules `math` and `time`.
  static let moduleLines = #"""
    math.acos($module, x, /) : The arc cosine of x in radians, from 0 to pi.
    math.acosh($module, x, /) : The inverse hyperbolic cosine of x.
    math.asin($module, x, /) : The arc sine of x in radians, from -pi/2 to pi/2.
    math.asinh($module, x, /) : The inverse hyperbolic sine of x.
    math.atan($module, x, /) : The arc tangent of x in radians, from -pi/2 to pi/2.
    math.atan2($module, y, x, /) : The angle of the point (x, y) in radians: the arc tangent of y/x, by the signs of both.
    math.atanh($module, x, /) : The inverse hyperbolic tangent of x.
    math.cbrt($module, x, /) : The cube root of x.
    math.ceil($module, x, /) : The smallest integer that is not below x.
    math.comb($module, n, k, /) : In how many ways k of n things can be chosen, without order.
    math.copysign($module, x, y, /) : A float with the size of x and the sign of y.
    math.cos($module, x, /) : The cosine of x, in radians.
    math.cosh($module, x, /) : The hyperbolic cosine of x.
    math.degrees($module, x, /) : The angle x, in radians, as degrees.
    math.dist($module, p, q, /) : The distance of two points, given as sequences of coordinates.
    math.erf($module, x, /) : The error function at x.
    math.erfc($module, x, /) : The complementary error function at x: 1 - erf(x)
    math.exp($module, x, /) : e to the power of x.
    math.exp2($module, x, /) : 2 to the power of x.
    math.expm1($module, x, /) : exp(x) - 1, precise for small x too.
    math.fabs($module, x, /) : The absolute value of x as a float.
    math.factorial($module, x, /) : n!, the product of the integers from 1 to n.⏎⏎ValueError for negative numbers and fractions.
    math.floor($module, x, /) : The largest integer that is not above x.
    math.fmod($module, x, y, /) : The remainder of x / y with the sign of x.
    math.frexp($module, x, /) : The pair (m, e) with x == m * 2.**e.⏎⏎m is 0 or at least 0.5 and below 1 in size.
    math.fsum($module, seq, /) : The exact sum of floats, rounded once.
    math.gamma($module, x, /) : The gamma function at x.
    math.gcd($module, *integers) : The greatest common divisor.
    math.hypot : hypot(*coordinates) -> value⏎⏎The distance of a point from the origin: sqrt(x*x + y*y) for two coordinates.
    math.isclose($module, /, a, b, *, rel_tol=1e-09, abs_tol=0.0) : Whether two numbers are nearly the same.⏎⏎  rel_tol⏎    how far they may be apart, relative to the larger one.⏎  abs_tol⏎    how far they may be apart at all, which counts near zero.
    math.isfinite($module, x, /) : Whether x is neither infinite nor a NaN.
    math.isinf($module, x, /) : Whether x is infinite.
    math.isnan($module, x, /) : Whether x is a NaN.
    math.isqrt($module, n, /) : The integer part of the square root of an integer.
    math.lcm($module, *integers) : The least common multiple.
    math.ldexp($module, x, i, /) : x * 2**i, the inverse of frexp().
    math.lgamma($module, x, /) : The natural logarithm of the gamma function's size at x.
    math.log : log(x, [base=math.e])⏎The logarithm of x to the base, the natural one if there is none.
    math.log10($module, x, /) : The logarithm of x to the base 10.
    math.log1p($module, x, /) : The natural logarithm of 1 + x, precise for small x too.
    math.log2($module, x, /) : The logarithm of x to the base 2.
    math.modf($module, x, /) : The fraction and the integer part of x, both with its sign, as floats.
    math.nextafter($module, x, y, /) : The float after x in the direction of y.
    math.perm($module, n, k=None, /) : In how many ways k of n things can be chosen, with order; all of them without k.
    math.pow($module, x, y, /) : x to the power of y, as a float.
    math.prod($module, iterable, /, *, start=1) : The start value times all items.
    math.radians($module, x, /) : The angle x, in degrees, as radians.
    math.remainder($module, x, y, /) : What x lacks to the multiple of y that is nearest to it.
    math.sin($module, x, /) : The sine of x, in radians.
    math.sinh($module, x, /) : The hyperbolic sine of x.
    math.sqrt($module, x, /) : The square root of x.
    math.tan($module, x, /) : The tangent of x, in radians.
    math.tanh($module, x, /) : The hyperbolic tangent of x.
    math.trunc($module, x, /) : x without its fraction, as an integer.
    math.ulp($module, x, /) : What the last digit of x counts.
    time.monotonic : monotonic() -> float⏎⏎Seconds on a clock that never goes back.
    time.monotonic_ns : monotonic_ns() -> int⏎⏎Nanoseconds on a clock that never goes back.
    time.perf_counter : perf_counter() -> float⏎⏎Seconds on a clock for measuring, which Loopscope's virtual clock is.
    time.perf_counter_ns : perf_counter_ns() -> int⏎⏎Nanoseconds on a clock for measuring, which Loopscope's virtual clock is.
    time.process_time : process_time() -> float⏎⏎Seconds that the program has computed, without what it has slept.
    time.sleep : sleep(seconds)⏎⏎Hold the thread for so many seconds, which may have a fraction.
    time.strftime : strftime(format[, tuple]) -> string⏎⏎A time as text, laid out as the format says.
    time.strptime : strptime(string, format) -> struct_time⏎⏎The time that text stands for, read as the format says.
    time.time : time() -> floating point number⏎⏎Seconds since 1970.
    time.time_ns : time_ns() -> int⏎⏎Nanoseconds since 1970.
    """#

  /// The lines of modules, by module and function.
  static let modules = table(moduleLines)
}
