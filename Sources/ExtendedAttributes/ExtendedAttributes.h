// What the C library of Linux has for a file's further attributes; Swift's module leaves it out.
#ifdef __linux__
#include <sys/xattr.h>
#endif
