import Testing

/// Checks format specifications and templates against what CPython says.
@Suite("Formatting")
struct FormattingTests {
  @Test("Floats follow the format specification")
  func formatsFloats() {
    ExpressionTable(
      text: #"""
        format(123456789.125, '16n') → '     1.23457e+08'
        format(float('inf'), '23.0') → '                    inf'
        format(-0.0, '*=#00E') → '-0.000000E+00'
        format(float('inf'), '0e') → 'inf'
        format(0.0, '<0.1e') → '0.0e+00'
        format(1.0, '<-23g') → '1                      '
        format(2.5, '^z#.2ed') → ValueError: Invalid format specifier '^z#.2ed' for object of type 'float'
        format(1e+22, 'z11') → '      1e+22'
        format(99.95, 'é>20.17') → 'éé99.950000000000003'
        format(1.7976931348623157e+308, 'é^ 16,,%') → ValueError: Invalid format specifier 'é^ 16,,%' for object of type 'float'
        format(-1234.5678, '+#1,') → '-1,234.5678'
        format(0.1, '1E') → '1.000000E-01'
        format(0.0, '+17.2f') → '            +0.00'
        format(1.234e-05, '19.0f') → '                  0'
        format(1.0, '14ed') → ValueError: Invalid format specifier '14ed' for object of type 'float'
        format(float('inf'), ' 0.3d') → ValueError: Unknown format code 'd' for object of type 'float'
        format(123456789.125, '-#f') → '123456789.125000'
        format(2.5, '*<#6.n') → ValueError: Format specifier missing precision
        format(-1234.5678, '+11g') → '   -1234.57'
        format(2.5, '>017') → '000000000000002.5'
        format(2.5, ' z8') → '     2.5'
        format(0.5, '> 0,_') → ValueError: Cannot specify both ',' and '_'.
        format(1e+22, '.17') → '1e+22'
        format(9.5, '01%') → '950.000000%'
        format(2.5, '+4G') → '+2.5'
        format(1.234e-05, '.5g') → '1.234e-05'
        format(-1234.5678, '^,s') → ValueError: Cannot specify ',' with 's'.
        format(1.0, 'z.f') → ValueError: Format specifier missing precision
        format(1.234e-05, '-0_.0f') → '0'
        format(1e+16, ' g') → ' 1e+16'
        format(999999.5, '017%') → '099999950.000000%'
        format(1e+23, '0.3f') → '99999999999999991611392.000'
        format(1.0, '0.10') → '1.0'
        format(1.0, '.G') → ValueError: Format specifier missing precision
        format(0.5, '#0n') → '0.500000'
        format(1e+23, 'z14.3F') → '99999999999999991611392.000'
        format(0.0, 'é=.2') → '0.0'
        format(1e+22, ',.1F') → '10,000,000,000,000,000,000,000.0'
        format(-1234.5678, 'é^15fd') → ValueError: Invalid format specifier 'é^15fd' for object of type 'float'
        format(1.0, '-8e') → '1.000000e+00'
        format(999999.5, '024.2G') → '00000000000000000001E+06'
        format(9.5, '-9.5%') → '950.00000%'
        format(0.0, '10.10%') → '0.0000000000%'
        format(1.234e-05, '<F') → '0.000012'
        format(1.0, 'é>-.2') → '1.0'
        format(1e+16, '19g') → '              1e+16'
        format(1e+16, 'é>z#019_f') → '10_000_000_000_000_000.000000'
        format(0.5, '023,c') → ValueError: Cannot specify ',' with 'c'.
        format(2.5, '#0.2F') → '2.50'
        format(123456789.125, '+24,.1%') → '      +12,345,678,912.5%'
        format(1e+22, '0^s') → ValueError: Unknown format code 's' for object of type 'float'
        format(123456789.125, 'é>-z.17c') → ValueError: Unknown format code 'c' for object of type 'float'
        format(0.5, '^#00E') → '5.000000E-01'
        format(9.5, 'é<z0.3e') → '9.500e+00'
        format(123456789.125, '0>e') → '1.234568e+08'
        format(float('inf'), '%') → 'inf%'
        format(-0.001, '*=03.2') → '-0.001'
        format(0.0, 'z#07n') → '0.00000'
        format(9999999999999998.0, '8') → '9999999999999998.0'
        format(float('inf'), '+#E') → '+INF'
        format(1e+16, '05s') → ValueError: Unknown format code 's' for object of type 'float'
        format(-0.001, '#6') → '-0.001'
        format(9999999999999998.0, '0n') → '1e+16'
        format(float('inf'), 'z.17E') → 'INF'
        format(float('inf'), '<14_E') → 'INF           '
        format(123456789.125, '20f') → '    123456789.125000'
        format(9.5, '+#15.17g') → '+9.5000000000000000'
        format(0.1, '2,.1d') → ValueError: Unknown format code 'd' for object of type 'float'
        format(1.7976931348623157e+308, '+13f') → '+179769313486231570814527423731704356798070567525844996598917476803157260780028538760589558632766878171540458953514382464234321326889464182768467546703537516986049910576551282076245490090389328944075868508455133942304583236903222948165808559332123348274797826204144723168738177180919299881250404026184124858368.000000'
        format(1e+16, 'z_.10c') → ValueError: Cannot specify '_' with 'c'.
        format(0.5, '^0c') → ValueError: Unknown format code 'c' for object of type 'float'
        format(99.95, '#022.10F') → '00000000099.9500000000'
        format(0.1, '<.0F') → '0'
        format(99.95, 'é<,,') → ValueError: Cannot specify ',' with ','.
        format(-0.001, '+#12,_.3f') → ValueError: Cannot specify both ',' and '_'.
        format(-0.0, '019E') → '-0000000.000000E+00'
        format(123456789.125, 'e') → '1.234568e+08'
        format(-0.0, '=2_.17') → '-0.0'
        format(1.0, '-E') → '1.000000E+00'
        format(0.5, '<z014_G') → '0.500000000000'
        format(123456789.125, '010') → '123456789.125'
        format(1.234e-05, ' #15,,') → ValueError: Cannot specify ',' with ','.
        format(-0.001, '<13.G') → ValueError: Format specifier missing precision
        format(1e-05, '^+0.3') → '+1e-05'
        format(0.5, ' 0,.5G') → ' 0.5'
        format(float('inf'), '>-#1e') → 'inf'
        format(1.234e-05, 'é^#0E') → '1.234000E-05'
        format(0.5, 'é=17,_n') → ValueError: Cannot specify both ',' and '_'.
        format(-0.0, '#013') → '-0000000000.0'
        format(1.0, '09') → '0000001.0'
        format(9999999999999998.0, '15E') → '   1.000000E+16'
        format(123456789.125, '*>023.17') → '**********123456789.125'
        format(5e-324, 'F') → '0.000000'
        format(1e+16, '+_') → '+1e+16'
        format(99.95, '6F') → '99.950000'
        format(9.5, '15') → '            9.5'
        format(5e-324, '-08n') → '4.94066e-324'
        format(1e+23, '^+012e') → '+1.000000e+23'
        format(999999.5, '04,n') → ValueError: Cannot specify ',' with 'n'.
        format(9.5, '=+16.5F') → '+        9.50000'
        format(-0.0, '#.3F') → '-0.000'
        format(1e+23, '<g') → '1e+23'
        format(0.5, '<17') → '0.5              '
        format(float('inf'), '-8,.10e') → '     inf'
        format(0.5, '0,G') → '0.5'
        format(float('inf'), '=#09F') → '000000INF'
        format(1e+16, 'é<#.10F') → '10000000000000000.0000000000'
        format(1e+22, '-19G') → '              1E+22'
        format(9.5, '') → '9.5'
        format(1e-05, 'é= 016g') → ' éééééééééé1e-05'
        format(1e+22, '>') → '1e+22'
        format(5e-324, ' #.5g') → ' 4.9407e-324'
        format(5e-324, 'z09') → '0005e-324'
        format(0.0, '#.17f') → '0.00000000000000000'
        format(2.5, '#0f') → '2.500000'
        format(9999999999999998.0, ' 017.1d') → ValueError: Unknown format code 'd' for object of type 'float'
        format(float('inf'), '*>#17,_') → ValueError: Cannot specify both ',' and '_'.
        format(2.5, ',G') → '2.5'
        format(1e+23, '<z16.s') → ValueError: Format specifier missing precision
        format(1.0, '_.17e') → '1.00000000000000000e+00'
        format(1e+23, '#8%') → '9999999999999998758486016.000000%'
        format(1e-05, '+012E') → '+1.000000E-05'
        format(2.5, '*<24.5g') → '2.5*********************'
        format(1e+22, '#.10') → '1.000000000e+22'
        format(-0.001, '#') → '-0.001'
        format(5e-324, '#18,n') → ValueError: Cannot specify ',' with 'n'.
        format(9999999999999998.0, '_.2') → '1e+16'
        format(0.1, '0.10Eq') → ValueError: Invalid format specifier '0.10Eq' for object of type 'float'
        format(2.5, '#.') → ValueError: Format specifier missing precision
        format(9.5, '+#.5G') → '+9.5000'
        format(0.0, '#20') → '                 0.0'
        format(1.7976931348623157e+308, '^024,,e') → ValueError: Invalid format specifier '^024,,e' for object of type 'float'
        format(1e+23, '.17f') → '99999999999999991611392.00000000000000000'
        format(1.7976931348623157e+308, '^,_.1') → ValueError: Cannot specify both ',' and '_'.
        format(float('inf'), '.17f') → 'inf'
        format(9999999999999998.0, '>-010,_.1n') → ValueError: Cannot specify both ',' and '_'.
        format(1e+23, 'é^2G') → '1E+23'
        format(-0.0, 'n') → '-0'
        format(-0.001, '3.2') → '-0.001'
        format(9999999999999998.0, '11q') → ValueError: Unknown format code 'q' for object of type 'float'
        format(1.7976931348623157e+308, '3_.1E') → '1.8E+308'
        format(1e+16, '*>#0f') → '10000000000000000.000000'
        format(1.7976931348623157e+308, '#3e') → '1.797693e+308'
        format(5e-324, 'é<E') → '4.940656E-324'
        format(99.95, 'z07F') → '99.950000'
        format(1e+22, ' z7F') → ' 10000000000000000000000.000000'
        format(1e+16, '22F') → '10000000000000000.000000'
        format(1e-05, '<2,_.17F') → ValueError: Cannot specify both ',' and '_'.
        format(1e-05, '-4d') → ValueError: Unknown format code 'd' for object of type 'float'
        format(5e-324, '0%') → '0.000000%'
        format(1e+22, '#24_') → '                  1.e+22'
        format(float('inf'), 'F') → 'INF'
        format(2.5, '*<-#21s') → ValueError: Unknown format code 's' for object of type 'float'
        format(1.234e-05, '>#n') → '1.23400e-05'
        format(123456789.125, '=#f') → '123456789.125000'
        format(9999999999999998.0, '=z#12.1e') → '     1.0e+16'
        format(-0.0, '24.3n') → '                      -0'
        format(9.5, '#0.1') → '1.e+01'
        format(1e-05, '#8.2f') → '    0.00'
        format(1e-05, '4E') → '1.000000E-05'
        """#
    ).check()
  }

  @Test("Floats are rounded from their exact value")
  func roundsFloats() {
    ExpressionTable(
      text: #"""
        format(0.0, '') → '0.0'
        format(0.0, '.3') → '0.0'
        format(0.0, '.17g') → '0'
        format(0.0, '.20f') → '0.00000000000000000000'
        format(0.0, 'e') → '0.000000e+00'
        format(-0.0, '') → '-0.0'
        format(-0.0, '.3') → '-0.0'
        format(-0.0, '.17g') → '-0'
        format(-0.0, '.20f') → '-0.00000000000000000000'
        format(-0.0, 'e') → '-0.000000e+00'
        format(float('inf'), '') → 'inf'
        format(float('inf'), '.3') → 'inf'
        format(float('inf'), '.17g') → 'inf'
        format(float('inf'), '.20f') → 'inf'
        format(float('inf'), 'e') → 'inf'
        format(1.0, '') → '1.0'
        format(1.0, '.3') → '1.0'
        format(1.0, '.17g') → '1'
        format(1.0, '.20f') → '1.00000000000000000000'
        format(1.0, 'e') → '1.000000e+00'
        format(0.1, '') → '0.1'
        format(0.1, '.3') → '0.1'
        format(0.1, '.17g') → '0.10000000000000001'
        format(0.1, '.20f') → '0.10000000000000000555'
        format(0.1, 'e') → '1.000000e-01'
        format(0.5, '') → '0.5'
        format(0.5, '.3') → '0.5'
        format(0.5, '.17g') → '0.5'
        format(0.5, '.20f') → '0.50000000000000000000'
        format(0.5, 'e') → '5.000000e-01'
        format(2.5, '') → '2.5'
        format(2.5, '.3') → '2.5'
        format(2.5, '.17g') → '2.5'
        format(2.5, '.20f') → '2.50000000000000000000'
        format(2.5, 'e') → '2.500000e+00'
        format(1e+16, '') → '1e+16'
        format(1e+16, '.3') → '1e+16'
        format(1e+16, '.17g') → '10000000000000000'
        format(1e+16, '.20f') → '10000000000000000.00000000000000000000'
        format(1e+16, 'e') → '1.000000e+16'
        format(9999999999999998.0, '') → '9999999999999998.0'
        format(9999999999999998.0, '.3') → '1e+16'
        format(9999999999999998.0, '.17g') → '9999999999999998'
        format(9999999999999998.0, '.20f') → '9999999999999998.00000000000000000000'
        format(9999999999999998.0, 'e') → '1.000000e+16'
        format(1e-05, '') → '1e-05'
        format(1e-05, '.3') → '1e-05'
        format(1e-05, '.17g') → '1.0000000000000001e-05'
        format(1e-05, '.20f') → '0.00001000000000000000'
        format(1e-05, 'e') → '1.000000e-05'
        format(1e+22, '') → '1e+22'
        format(1e+22, '.3') → '1e+22'
        format(1e+22, '.17g') → '1e+22'
        format(1e+22, '.20f') → '10000000000000000000000.00000000000000000000'
        format(1e+22, 'e') → '1.000000e+22'
        format(1e+23, '') → '1e+23'
        format(1e+23, '.3') → '1e+23'
        format(1e+23, '.17g') → '9.9999999999999992e+22'
        format(1e+23, '.20f') → '99999999999999991611392.00000000000000000000'
        format(1e+23, 'e') → '1.000000e+23'
        format(5e-324, '') → '5e-324'
        format(5e-324, '.3') → '4.94e-324'
        format(5e-324, '.17g') → '4.9406564584124654e-324'
        format(5e-324, '.20f') → '0.00000000000000000000'
        format(5e-324, 'e') → '4.940656e-324'
        format(1.7976931348623157e+308, '') → '1.7976931348623157e+308'
        format(1.7976931348623157e+308, '.3') → '1.8e+308'
        format(1.7976931348623157e+308, '.17g') → '1.7976931348623157e+308'
        format(1.7976931348623157e+308, '.20f') → '179769313486231570814527423731704356798070567525844996598917476803157260780028538760589558632766878171540458953514382464234321326889464182768467546703537516986049910576551282076245490090389328944075868508455133942304583236903222948165808559332123348274797826204144723168738177180919299881250404026184124858368.00000000000000000000'
        format(1.7976931348623157e+308, 'e') → '1.797693e+308'
        format(123456789.125, '') → '123456789.125'
        format(123456789.125, '.3') → '1.23e+08'
        format(123456789.125, '.17g') → '123456789.125'
        format(123456789.125, '.20f') → '123456789.12500000000000000000'
        format(123456789.125, 'e') → '1.234568e+08'
        format(1.234e-05, '') → '1.234e-05'
        format(1.234e-05, '.3') → '1.23e-05'
        format(1.234e-05, '.17g') → '1.234e-05'
        format(1.234e-05, '.20f') → '0.00001234000000000000'
        format(1.234e-05, 'e') → '1.234000e-05'
        format(999999.5, '') → '999999.5'
        format(999999.5, '.3') → '1e+06'
        format(999999.5, '.17g') → '999999.5'
        format(999999.5, '.20f') → '999999.50000000000000000000'
        format(999999.5, 'e') → '9.999995e+05'
        format(9.5, '') → '9.5'
        format(9.5, '.3') → '9.5'
        format(9.5, '.17g') → '9.5'
        format(9.5, '.20f') → '9.50000000000000000000'
        format(9.5, 'e') → '9.500000e+00'
        format(99.95, '') → '99.95'
        format(99.95, '.3') → '1e+02'
        format(99.95, '.17g') → '99.950000000000003'
        format(99.95, '.20f') → '99.95000000000000284217'
        format(99.95, 'e') → '9.995000e+01'
        format(-1234.5678, '') → '-1234.5678'
        format(-1234.5678, '.3') → '-1.23e+03'
        format(-1234.5678, '.17g') → '-1234.5678'
        format(-1234.5678, '.20f') → '-1234.56780000000003383320'
        format(-1234.5678, 'e') → '-1.234568e+03'
        format(-0.001, '') → '-0.001'
        format(-0.001, '.3') → '-0.001'
        format(-0.001, '.17g') → '-0.001'
        format(-0.001, '.20f') → '-0.00100000000000000002'
        format(-0.001, 'e') → '-1.000000e-03'
        """#
    ).check()
  }

  @Test("Integers follow the format specification")
  func formatsIntegers() {
    ExpressionTable(
      text: #"""
        format(1234567, '0>0') → '1234567'
        format(-12345678901234567890, '<z11e') → '-1.234568e+19'
        format(-7, '<#x') → '-0x7'
        format(5, ' z08') → ValueError: Negative zero coercion (z) not allowed in integer format specifier
        format(18446744073709551616, '-.2') → ValueError: Precision not allowed in integer format specifier
        format(5, '*=+.1') → ValueError: Precision not allowed in integer format specifier
        format(18446744073709551616, '0o') → '2000000000000000000000'
        format(-9223372036854775808, '-#010,,d') → ValueError: Invalid format specifier '-#010,,d' for object of type 'int'
        format(0, '0^#021.3o') → ValueError: Precision not allowed in integer format specifier
        format(-9223372036854775808, '+0.3d') → ValueError: Precision not allowed in integer format specifier
        format(5, 'z5_.') → ValueError: Format specifier missing precision
        format(-9223372036854775808, 'é^#x') → '-0x8000000000000000'
        format(1234567, '>#8F') → '1234567.000000'
        format(1234567, '+z.10o') → ValueError: Precision not allowed in integer format specifier
        format(10000000000000000000000000, '=24c') → OverflowError: Python int too large to convert to C long
        format(65, '-5.0%') → '6500%'
        format(-9223372036854775808, ' 13c') → ValueError: Sign not allowed with integer format specifier 'c'
        format(-7, '17.10o') → ValueError: Precision not allowed in integer format specifier
        format(0, '=') → '0'
        format(0, '0<1_s') → ValueError: Cannot specify '_' with 's'.
        format(5, '21.3E') → '            5.000E+00'
        format(1234567, '.b') → ValueError: Format specifier missing precision
        format(0, '20c') → '                   \x00'
        format(18446744073709551616, 'é^#13') → '18446744073709551616'
        format(10000000000000000000000000, '07,_d') → ValueError: Cannot specify both ',' and '_'.
        format(10000000000000000000000000, 'é^b') → '100001000101100101010001011000010100000000010100100001001010000000000000000000000000'
        format(-9223372036854775808, '0< 6.17d') → ValueError: Precision not allowed in integer format specifier
        format(-9223372036854775808, '=+015n') → '-9223372036854775808'
        format(-12345678901234567890, ' #01.5x') → ValueError: Precision not allowed in integer format specifier
        format(-9223372036854775808, '<08.1b') → ValueError: Precision not allowed in integer format specifier
        format(10000000000000000000000000, '0,_x') → ValueError: Cannot specify both ',' and '_'.
        format(0, '_x') → '0'
        format(5, 'é=#08.17n') → ValueError: Precision not allowed in integer format specifier
        format(0, '.17') → ValueError: Precision not allowed in integer format specifier
        format(65, '=23n') → '                     65'
        format(18446744073709551616, '>15') → '18446744073709551616'
        format(-9223372036854775808, '0,_.0x') → ValueError: Cannot specify both ',' and '_'.
        format(10000000000000000000000000, '=19_') → '10_000_000_000_000_000_000_000_000'
        format(1234567, '< 8,_x') → ValueError: Cannot specify both ',' and '_'.
        format(18446744073709551616, 'é>+#b') → '+0b10000000000000000000000000000000000000000000000000000000000000000'
        format(1234567, ' g') → ' 1.23457e+06'
        format(1234567, '10X') → '    12D687'
        format(-7, '.c') → ValueError: Format specifier missing precision
        format(5, '#24') → '                       5'
        format(5, '021ox') → ValueError: Invalid format specifier '021ox' for object of type 'int'
        format(-9223372036854775808, '^+05d') → '-9223372036854775808'
        format(10000000000000000000000000, '16') → '10000000000000000000000000'
        format(1234567, '*<#b') → '0b100101101011010000111'
        format(-12345678901234567890, '7.17d') → ValueError: Precision not allowed in integer format specifier
        format(1234567, 'z012s') → ValueError: Unknown format code 's' for object of type 'int'
        format(-12345678901234567890, '_') → '-12_345_678_901_234_567_890'
        format(0, '>0n') → '0'
        format(65, '+o') → '+101'
        format(-7, '*<20_x') → '-7******************'
        format(65, '+,,X') → ValueError: Invalid format specifier '+,,X' for object of type 'int'
        format(-9223372036854775808, '-#011.10x') → ValueError: Precision not allowed in integer format specifier
        format(-7, 'é>#_') → '-7'
        format(-7, 'z01.17E') → '-7.00000000000000000E+00'
        format(-9223372036854775808, 'z#03.2G') → '-9.2E+18'
        format(18446744073709551616, '#019,g') → '0,000,001.84467e+19'
        format(18446744073709551616, 'é> 0.3g') → ' 1.84e+19'
        format(-7, '13.5') → ValueError: Precision not allowed in integer format specifier
        format(1234567, '-#X') → '0X12D687'
        format(1234567, ',.10ox') → ValueError: Invalid format specifier ',.10ox' for object of type 'int'
        format(-9223372036854775808, '#.') → ValueError: Format specifier missing precision
        format(18446744073709551616, '>20.2n') → ValueError: Precision not allowed in integer format specifier
        format(-7, ' 01,,o') → ValueError: Invalid format specifier ' 01,,o' for object of type 'int'
        format(-9223372036854775808, ' z02,.10') → ValueError: Precision not allowed in integer format specifier
        format(-9223372036854775808, 'b') → '-1000000000000000000000000000000000000000000000000000000000000000'
        format(10000000000000000000000000, ' #011') → ' 10000000000000000000000000'
        format(1234567, '=15.1X') → ValueError: Precision not allowed in integer format specifier
        format(-7, 'z0.3b') → ValueError: Precision not allowed in integer format specifier
        format(10000000000000000000000000, '*<0.2d') → ValueError: Precision not allowed in integer format specifier
        format(0, '.n') → ValueError: Format specifier missing precision
        format(5, '-.3o') → ValueError: Precision not allowed in integer format specifier
        format(-12345678901234567890, ' 7f') → '-12345678901234567168.000000'
        format(5, '*>5,_E') → ValueError: Cannot specify both ',' and '_'.
        format(-12345678901234567890, '20o') → '-1255245230635307605322'
        format(-9223372036854775808, '021.10g') → '-000009.223372037e+18'
        format(1234567, 'o') → '4553207'
        format(-9223372036854775808, '15,,c') → ValueError: Invalid format specifier '15,,c' for object of type 'int'
        format(5, ' #10c') → ValueError: Sign not allowed with integer format specifier 'c'
        format(-9223372036854775808, '#,,.1X') → ValueError: Invalid format specifier '#,,.1X' for object of type 'int'
        format(-9223372036854775808, '24.17') → ValueError: Precision not allowed in integer format specifier
        format(10000000000000000000000000, '*>#018%') → '1000000000000000150726508544.000000%'
        format(18446744073709551616, '<.10n') → ValueError: Precision not allowed in integer format specifier
        format(0, '<6.2e') → '0.00e+00'
        format(-7, '13,x') → ValueError: Cannot specify ',' with 'x'.
        format(5, '^21') → '          5          '
        format(-7, '0<02.5c') → ValueError: Precision not allowed in integer format specifier
        format(18446744073709551616, '0<#_.1d') → ValueError: Precision not allowed in integer format specifier
        format(10000000000000000000000000, '0<10_.5') → ValueError: Precision not allowed in integer format specifier
        format(-9223372036854775808, '<-13_b') → '-1000_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000'
        format(5, '11,,.d') → ValueError: Invalid format specifier '11,,.d' for object of type 'int'
        format(0, '>+0o') → '+0'
        format(-12345678901234567890, '-b') → '-1010101101010100101010011000110011101011000111110000101011010010'
        format(-12345678901234567890, '17.b') → ValueError: Format specifier missing precision
        format(-7, '-10,,.5') → ValueError: Invalid format specifier '-10,,.5' for object of type 'int'
        format(10000000000000000000000000, ' #3.b') → ValueError: Format specifier missing precision
        format(-12345678901234567890, '-9') → '-12345678901234567890'
        format(65, ' 20,') → '                  65'
        format(0, '+08f') → '+0.000000'
        format(-12345678901234567890, '8.3o') → ValueError: Precision not allowed in integer format specifier
        format(18446744073709551616, '#.0F') → '18446744073709551616.'
        format(10000000000000000000000000, '-12n') → '10000000000000000000000000'
        format(10000000000000000000000000, '#7_x') → '0x8_4595_1614_0148_4a00_0000'
        format(0, '020,,') → ValueError: Cannot specify ',' with ','.
        format(0, '.2') → ValueError: Precision not allowed in integer format specifier
        format(-9223372036854775808, '^') → '-9223372036854775808'
        format(0, 'z3d') → ValueError: Negative zero coercion (z) not allowed in integer format specifier
        format(18446744073709551616, 'é>22c') → OverflowError: Python int too large to convert to C long
        format(-9223372036854775808, '0>#0X') → '-0X8000000000000000'
        format(5, '14.0n') → ValueError: Precision not allowed in integer format specifier
        format(10000000000000000000000000, '.10x') → ValueError: Precision not allowed in integer format specifier
        format(10000000000000000000000000, '> #24b') → ' 0b100001000101100101010001011000010100000000010100100001001010000000000000000000000000'
        format(1234567, '=24.5') → ValueError: Precision not allowed in integer format specifier
        format(1234567, '^+#') → '+1234567'
        format(-9223372036854775808, '00,_s') → ValueError: Cannot specify both ',' and '_'.
        format(65, '+4,,') → ValueError: Cannot specify ',' with ','.
        format(1234567, '<#,x') → ValueError: Cannot specify ',' with 'x'.
        """#
    ).check()
  }

  @Test("Text follows the format specification")
  func formatsText() {
    ExpressionTable(
      text: #"""
        format('héllo', '>#14,,.1s') → ValueError: Invalid format specifier '>#14,,.1s' for object of type 'str'
        format('héllo', '>015.1s') → '00000000000000h'
        format('', ' ,,s') → ValueError: Invalid format specifier ' ,,s' for object of type 'str'
        format('abcdef', '=#08') → ValueError: Alternate form (#) not allowed in string format specifier
        format('héllo', '0s') → 'héllo'
        format('a', '0=') → ValueError: '=' alignment not allowed in string format specifier
        format('héllo', '>.1') → 'h'
        format('abcdef', '.1s') → 'a'
        format('', '#0sq') → ValueError: Invalid format specifier '#0sq' for object of type 'str'
        format('abcdef', '>#16_.17s') → ValueError: Cannot specify '_' with 's'.
        format('', '*>24,,d') → ValueError: Invalid format specifier '*>24,,d' for object of type 'str'
        format('日本', ' z7,.2') → ValueError: Cannot specify ',' with 's'.
        format('a', '>12.17') → '           a'
        format('a', '+19.2d') → ValueError: Unknown format code 'd' for object of type 'str'
        format('héllo', '*^-0_d') → ValueError: Unknown format code 'd' for object of type 'str'
        format('', '=8') → ValueError: '=' alignment not allowed in string format specifier
        format('日本', '-_s') → ValueError: Cannot specify '_' with 's'.
        format('abcdef', '-d') → ValueError: Unknown format code 'd' for object of type 'str'
        format('日本', '<011.2s') → '日本000000000'
        format('日本', 'é=+5.5') → ValueError: Sign not allowed in string format specifier
        format('日本', 'z19.0') → ValueError: Negative zero coercion (z) not allowed in string format specifier
        format('héllo', '*>0') → 'héllo'
        format('日本', 's') → '日本'
        format('abcdef', ',.0') → ValueError: Cannot specify ',' with 's'.
        format('', '21,') → ValueError: Cannot specify ',' with 's'.
        format('a', '3s') → 'a  '
        format('abcdef', '<z0s') → ValueError: Negative zero coercion (z) not allowed in string format specifier
        format('abcdef', '#1,s') → ValueError: Cannot specify ',' with 's'.
        format('日本', ' 0_s') → ValueError: Cannot specify '_' with 's'.
        format('', ' #s') → ValueError: Space not allowed in string format specifier
        format('abcdef', '0=_.2s') → ValueError: Cannot specify '_' with 's'.
        format('', '=s') → ValueError: '=' alignment not allowed in string format specifier
        format('abcdef', 'é<09.s') → ValueError: Format specifier missing precision
        format('abcdef', 'é>z07_.s') → ValueError: Format specifier missing precision
        format('日本', '*>z13s') → ValueError: Negative zero coercion (z) not allowed in string format specifier
        format('', '') → ''
        format('abcdef', '17s') → 'abcdef           '
        format('日本', '+0,.2') → ValueError: Cannot specify ',' with 's'.
        format('abcdef', 'é^s') → 'abcdef'
        format('', '11.10s') → '           '
        """#
    ).check()
  }

  @Test("Wrong specifications are refused")
  func refusesSpecifications() {
    ExpressionTable(
      text: #"""
        format(3, 'qq') → ValueError: Invalid format specifier 'qq' for object of type 'int'
        format('a', 'q') → ValueError: Unknown format code 'q' for object of type 'str'
        format(3.5, '\xe9') → ValueError: Unknown format code '\xe9' for object of type 'float'
        format(3.5, '\x01') → ValueError: Unknown format code '\x1' for object of type 'float'
        format(3, '+c') → ValueError: Sign not allowed with integer format specifier 'c'
        format(3, '#c') → ValueError: Alternate form (#) not allowed with integer format specifier 'c'
        format(-3, 'c') → OverflowError: %c arg not in range(0x110000)
        format(0x110000, 'c') → OverflowError: %c arg not in range(0x110000)
        format(65, '05c') → '0000A'
        format(True, '') → 'True'
        format(True, '5') → '    1'
        format(True, 's') → ValueError: Unknown format code 's' for object of type 'bool'
        format([], 'd') → TypeError: unsupported format string passed to list.__format__
        format(None, '>5') → TypeError: unsupported format string passed to NoneType.__format__
        format(3, '9999999999999999999999d') → ValueError: Too many decimal digits in format string
        format(3, '.9999999999f') → ValueError: precision too big
        format('a', '05') → 'a0000'
        format(float('nan'), '+08.2f') → '+0000nan'
        format(-0.001, 'z.2f') → '0.00'
        format(1e300 * 10, '_f') → '10_000_000_000_000_000_525_047_602_552_044_202_487_044_685_811_081_591_549_158_541_155_118_024_579_889_081_957_863_713_750_804_478_640_437_044_438_328_838_781_769_425_232_353_604_305_756_447_921_847_867_069_828_483_872_009_265_758_037_378_302_337_947_880_900_593_689_532_349_707_999_450_811_190_389_676_408_800_746_527_427_801_424_945_792_587_888_200_568_428_381_156_694_721_963_868_654_594_005_401_600.000000'
        format(10**400, 'f') → OverflowError: int too large to convert to float
        format(10**4300, 'd') → ValueError: Exceeds the limit (4300 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit
        len(format(10**4299, ',')) → 5733
        """#
    ).check()
  }

  @Test("str.format fills fields")
  func fillsFields() {
    ExpressionTable(
      text: #"""
        '{'.format() → ValueError: Single '{' encountered in format string
        '}'.format() → ValueError: Single '}' encountered in format string
        '{0'.format(1) → ValueError: expected '}' before end of string
        '{0}{}'.format(1,2) → ValueError: cannot switch from manual field specification to automatic field numbering
        '{}{0}'.format(1,2) → ValueError: cannot switch from automatic field numbering to manual field specification
        '{1}'.format(1) → IndexError: Replacement index 1 out of range for positional args tuple
        '{}'.format() → IndexError: Replacement index 0 out of range for positional args tuple
        '{a}'.format() → KeyError: 'a'
        '{a}'.format(a=1) → '1'
        '{0.x}'.format(1) → AttributeError: 'int' object has no attribute 'x'
        '{0[0]}'.format([5]) → '5'
        '{0[a]}'.format({'a':3}) → '3'
        '{0[0}'.format([5]) → ValueError: expected '}' before end of string
        '{0[]}'.format([5]) → ValueError: Empty attribute in format string
        '{0.}'.format([5]) → ValueError: Empty attribute in format string
        '{0[0]x}'.format([5]) → ValueError: Only '.' or '[' may follow ']' in format field specifier
        '{!r}'.format('a') → "'a'"
        '{!x}'.format('a') → ValueError: Unknown conversion specifier x
        '{!}'.format('a') → ValueError: unmatched '{' in format spec
        '{!rr}'.format('a') → ValueError: expected ':' after conversion specifier
        '{:{}}'.format('a',5) → 'a    '
        '{:{w}.{p}f}|'.format(3.14159,w=10,p=2) → '      3.14|'
        '{:{:{}}}'.format('a',5,6) → ValueError: Max string recursion exceeded
        '{{}}'.format() → '{}'
        '{{{}}}'.format(1) → '{1}'
        '{:>{width}}'.format('x',width=4) → '   x'
        '{0!r:>5}'.format('a') → "  'a'"
        '{a.b[c]}'.format_map({'a':1}) → AttributeError: 'int' object has no attribute 'b'
        '{a}'.format_map({'a':1}) → '1'
        '{0}'.format_map({'a':1}) → ValueError: Format string contains positional fields
        '{}'.format_map({'a':1}) → ValueError: Format string contains positional fields
        '{a b}'.format(**{'a b':1}) → '1'
        '{:%}'.format(0.5) → '50.000000%'
        '{0[99999999999999999999]}'.format([1]) → ValueError: Too many decimal digits in format string
        '{99999999999999999999}'.format([1]) → ValueError: Too many decimal digits in format string
        '{-1}'.format(1) → KeyError: '-1'
        '{0[-1]}'.format([1]) → TypeError: list indices must be integers or slices, not str
        '{:d}'.format('a') → ValueError: Unknown format code 'd' for object of type 'str'
        '{!s:5}|'.format(3) → '3    |'
        '{0:}'.format(3) → '3'
        '{:{}'.format(1,2) → ValueError: unmatched '{' in format spec
        '{:}}'.format(1) → ValueError: Single '}' encountered in format string
        'a{'.format(1) → ValueError: Single '{' encountered in format string
        '{[0]}'.format([7]) → '7'
        '{.real}'.format(5) → '5'
        'a'.format_map(1) → 'a'
        """#
    ).check()
  }

  @Test("% fills conversions")
  func fillsConversions() {
    ExpressionTable(
      text: #"""
        b'%d %s' % (1,b'x') → b'1 x'
        '%d' % 'a' → TypeError: %d format: a real number is required, not str
        '%d' % 1.5 → '1'
        '%x' % 1.5 → TypeError: %x format: an integer is required, not float
        '%x' % 'a' → TypeError: %x format: an integer is required, not str
        '%c' % 'ab' → TypeError: %c requires int or char
        '%c' % 1.5 → TypeError: %c requires int or char
        '%c' % 0x110000 → OverflowError: %c arg not in range(0x110000)
        '%f' % 'a' → TypeError: must be real number, not str
        '%s' % () → TypeError: not enough arguments for format string
        '%s %s' % (1,) → TypeError: not enough arguments for format string
        '%s' % (1,2) → TypeError: not all arguments converted during string formatting
        'a' % 1 → TypeError: not all arguments converted during string formatting
        'a' % () → 'a'
        'a' % {} → 'a'
        'a' % [] → 'a'
        '%(a)s' % 1 → TypeError: format requires a mapping
        '%(a)s' % {} → KeyError: 'a'
        '%(a' % {} → ValueError: incomplete format key
        '%(a)s %(b)s' % {'a':1,'b':2} → '1 2'
        '%y' % 1 → ValueError: unsupported format character 'y' (0x79) at index 1
        '%' % 1 → ValueError: incomplete format
        '%5' % 1 → ValueError: incomplete format
        '%*d' % (5,3) → '    3'
        '%*d' % ('a',3) → TypeError: * wants int
        '%.*f' % (2,3.14159) → '3.14'
        '%-5d|%+d|% d|%05d|%#x|%#o|%X' % (1,2,3,4,255,8,255) → '1    |+2| 3|00004|0xff|0o10|FF'
        '%5.1f|%-8.3e|%g|%G' % (3.14159,1234.5,1e-10,1e20) → '  3.1|1.234e+03|1e-10|1E+20'
        '%r %a %s' % ('é','é','é') → "'é' '\\xe9' é"
        '%.2s|%5s|%-5s|' % ('abc','x','y') → 'ab|    x|y    |'
        '%i %u' % (3,4) → '3 4'
        '%5%' % () → TypeError: not enough arguments for format string
        '%%' % () → '%'
        '%05s' % 'a' → '    a'
        '%s' % None → 'None'
        '%#r' % 1 → '1'
        '%.3d' % 5 → '005'
        '%+.3x' % 255 → '+0ff'
        '%#.3x' % 5 → '0x005'
        '%08.3d' % 5 → '00000005'
        '%-08d|' % 5 → '5       |'
        '%s %(a)s' % {'a':1} → "{'a': 1} 1"
        '%ld' % 5 → '5'
        '%d' % True → '1'
        '%d' % 3.99 → '3'
        '%.0f' % 2.5 → '2'
        '%#.0f' % 2.5 → '2.'
        '%e' % float('inf') → 'inf'
        '%05d' % -3 → '-0003'
        '%+5.1f' % float('nan') → ' +nan'
        '%05f' % float('inf') → '00inf'
        '%c%c' % (97,'b') → 'ab'
        '%z' % 3 → ValueError: unsupported format character 'z' (0x7a) at index 1
        '%\u20ac' % 3 → ValueError: unsupported format character '?' (0x20ac) at index 1
        '%s' % (1,) → '1'
        '%s' % [1,2] → '[1, 2]'
        '%(a)*d' % {'a': 1} → TypeError: not enough arguments for format string
        "a".__mod__(1) → TypeError: not all arguments converted during string formatting
        "a".__rmod__("%s") → 'a'
        """#
    ).check()
  }
}
