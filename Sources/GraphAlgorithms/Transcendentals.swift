internal import Glibc

// The few functions that the standard library leaves to the C library, under plain names, so that
// no other file of the kernels and measures needs to import it.

/// The natural logarithm of a positive number.
public func naturalLogarithm(_ number: Double) -> Double { log(number) }

/// A positive base raised to an exponent.
public func power(_ base: Double, _ exponent: Double) -> Double { pow(base, exponent) }

/// The cube root of a number.
public func cubeRoot(_ number: Double) -> Double { cbrt(number) }

/// The angle whose tangent is a number, in radians.
public func arcTangent(_ number: Double) -> Double { atan(number) }
