// Headers alone are needed here; C code includes libxml2 itself.
