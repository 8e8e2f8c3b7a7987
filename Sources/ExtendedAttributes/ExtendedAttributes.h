// What the C library of Linux has for a file's further attributes, and Swift's module of it leaves out.
#ifdef __linux__
#include <sys/xattr.h>
#endif
