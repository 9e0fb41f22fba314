#include "support/colour.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace rangefinder::tests {
namespace {

constexpr double kDegree = std::numbers::pi / 180;
constexpr double k25To7 = 6103515625;

using Matrix = std::array<double, 9>;

LinearRgb times(const Matrix& m, const LinearRgb& v) {
  LinearRgb result{};
  for (std::size_t i = 0; i < 3; ++i) {
    result[i] = m[3 * i] * v[0] + m[3 * i + 1] * v[1] + m[3 * i + 2] * v[2];
  }
  return result;
}

double luminance(const LinearRgb& light) {
  return 0.2126 * light[0] + 0.7152 * light[1] + 0.0722 * light[2];
}

std::array<double, 3> lab(const LinearRgb& light) {
  constexpr Matrix kToXyz = {0.4124564, 0.3575761, 0.1804375, 0.2126729, 0.7151522,
                             0.0721750, 0.0193339, 0.1191920, 0.9503041};
  const LinearRgb xyz = times(kToXyz, light);
  const auto f = [](double t) {
    return t > 216.0 / 24389 ? std::cbrt(t) : (24389.0 / 27 * t + 16) / 116;
  };
  const double x = f(xyz[0] / 0.95047);
  const double y = f(xyz[1]);
  const double z = f(xyz[2] / 1.08883);
  return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

// The angle of (a, b) in degrees, 0 to 360; 0 for none.
double hue(double a, double b) {
  if (a == 0 && b == 0) return 0;
  const double angle = std::atan2(b, a) / kDegree;
  return angle < 0 ? angle + 360 : angle;
}

}  // namespace

LinearRgb linear(std::uint32_t rgb) {
  LinearRgb light{};
  for (std::size_t i = 0; i < 3; ++i) {
    const double value = (rgb >> (16 - 8 * i) & 0xFF) / 255.0;
    light[i] = value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
  }
  return light;
}

double contrast(std::uint32_t a, std::uint32_t b) {
  const double x = luminance(linear(a));
  const double y = luminance(linear(b));
  return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

LinearRgb seen(const LinearRgb& light, Vision vision) {
  constexpr Matrix kMatrices[] = {
      {1, 0, 0, 0, 1, 0, 0, 0, 1},
      {0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998},
      {0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881},
      {1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367,
       0.303900}};
  LinearRgb result = times(kMatrices[static_cast<std::size_t>(vision)], light);
  for (double& part : result) part = std::clamp(part, 0.0, 1.0);
  return result;
}

double difference(const LinearRgb& a, const LinearRgb& b) {
  return difference_of_lab(lab(a), lab(b));
}

double difference_of_lab(const std::array<double, 3>& one, const std::array<double, 3>& two) {
  const auto to7 = [](double value) { return std::pow(value, 7); };
  const double c_mean = (std::hypot(one[1], one[2]) + std::hypot(two[1], two[2])) / 2;
  const double g = 0.5 * (1 - std::sqrt(to7(c_mean) / (to7(c_mean) + k25To7)));
  const double a1 = one[1] * (1 + g);
  const double a2 = two[1] * (1 + g);
  const double c1 = std::hypot(a1, one[2]);
  const double c2 = std::hypot(a2, two[2]);
  const double h1 = hue(a1, one[2]);
  const double h2 = hue(a2, two[2]);
  const bool grey = c1 * c2 == 0;

  double dh = grey ? 0 : h2 - h1;
  if (dh > 180) dh -= 360;
  if (dh < -180) dh += 360;
  const double delta_l = two[0] - one[0];
  const double delta_c = c2 - c1;
  const double delta_h = 2 * std::sqrt(c1 * c2) * std::sin(dh / 2 * kDegree);

  const double l = (one[0] + two[0]) / 2;
  const double c = (c1 + c2) / 2;
  double h = h1 + h2;
  if (!grey) {
    if (std::abs(h1 - h2) > 180) h += h < 360 ? 360 : -360;
    h /= 2;
  }
  const double t = 1 - 0.17 * std::cos((h - 30) * kDegree) + 0.24 * std::cos(2 * h * kDegree) +
                   0.32 * std::cos((3 * h + 6) * kDegree) - 0.20 * std::cos((4 * h - 63) * kDegree);
  const double s_l = 1 + 0.015 * (l - 50) * (l - 50) / std::sqrt(20 + (l - 50) * (l - 50));
  const double s_c = 1 + 0.045 * c;
  const double s_h = 1 + 0.015 * c * t;
  const double turn = 30 * std::exp(-((h - 275) / 25) * ((h - 275) / 25));
  const double r_t = -2 * std::sqrt(to7(c) / (to7(c) + k25To7)) * std::sin(2 * turn * kDegree);
  const double l_part = delta_l / s_l;
  const double c_part = delta_c / s_c;
  const double h_part = delta_h / s_h;
  return std::sqrt(l_part * l_part + c_part * c_part + h_part * h_part + r_t * c_part * h_part);
}

}  // namespace rangefinder::tests
