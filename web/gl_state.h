// What Dear ImGui's renderer hears of WebGL's state, included before all else into that one source
// (CMakeLists.txt). It saves all state before a frame and restores it after: but the context is
// ours alone. And asking WebGL for a value waits until the browser's GPU process has done all that
// it was told before: with software rendering a tenth of a second in each frame, in which the page
// can do nothing. So it hears what a new context would say.
#pragma once

#include <GLES3/gl3.h>

namespace rangefinder {

inline void gl_state_at_first(GLenum name, GLint* value) {
  switch (name) {
    case GL_MAX_TEXTURE_SIZE:
      return glGetIntegerv(name, value);  // once
    case GL_VIEWPORT:
    case GL_SCISSOR_BOX:  // four, which every frame sets
      value[1] = value[2] = value[3] = 0;
      [[fallthrough]];
    default:  // nothing is bound
      *value = 0;
      return;
    case GL_ACTIVE_TEXTURE:
      *value = GL_TEXTURE0;
      return;
    case GL_BLEND_SRC_RGB:
    case GL_BLEND_SRC_ALPHA:
      *value = GL_ONE;
      return;
    case GL_BLEND_EQUATION_RGB:
    case GL_BLEND_EQUATION_ALPHA:
      *value = GL_FUNC_ADD;
      return;
  }
}

}  // namespace rangefinder

#define glGetIntegerv rangefinder::gl_state_at_first
#define glIsEnabled(capability) GL_FALSE
