import XCTest
@testable import OrganisationNames
final class JaroWinklerTests: XCTestCase {}
