// How Dear ImGui is compiled for us: without what the page never shows.
#pragma once

#define IMGUI_USE_WCHAR32  // names in guides use all of Unicode
#define IMGUI_DISABLE_OBSOLETE_FUNCTIONS
#define IMGUI_DISABLE_DEMO_WINDOWS
#define IMGUI_DISABLE_DEBUG_TOOLS
#define IMGUI_DISABLE_DEFAULT_SHELL_FUNCTIONS
#define IMGUI_DISABLE_FILE_FUNCTIONS
#define IMGUI_DISABLE_SSE
#define IMGUI_DISABLE_DEFAULT_FONT
