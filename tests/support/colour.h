// Colour arithmetic for tests: contrast, what colour-blind people see, how far colours are apart.
#pragma once

#include <array>
#include <cstdint>

namespace rangefinder::tests {

using LinearRgb = std::array<double, 3>;

// 0xRRGGBB of sRGB, as light.
LinearRgb linear(std::uint32_t rgb);

// WCAG 2's contrast ratio, 1 to 21.
double contrast(std::uint32_t a, std::uint32_t b);

// Wholly without one kind of cone. Source: Machado, Oliveira and Fernandes, "A
// Physiologically-based Model for Simulation of Color Vision Deficiency", IEEE TVCG 15(6), 2009,
// matrices for severity 1.
enum class Vision : std::uint8_t { normal, protanopia, deuteranopia, tritanopia };
LinearRgb seen(const LinearRgb& light, Vision vision);

// CIEDE2000 of two lights under D65. Source: Sharma, Wu and Dalal, "The CIEDE2000 Color-Difference
// Formula: Implementation Notes, Supplementary Test Data, and Mathematical Observations", Color
// Research and Application 30(1), 2005.
double difference(const LinearRgb& a, const LinearRgb& b);

// The same of L*, a*, b*.
double difference_of_lab(const std::array<double, 3>& a, const std::array<double, 3>& b);

}  // namespace rangefinder::tests
