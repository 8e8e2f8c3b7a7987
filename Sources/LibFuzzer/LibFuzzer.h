// What the fuzzer of the compiler's run-time library offers; it is linked by -sanitize=fuzzer.
#include <stddef.h>
#include <stdint.h>

/// Runs a fuzzer with the options of a command line, which may be changed, and gives an exit code.
int LLVMFuzzerRunDriver(int *count, char ***arguments, int (*run)(const uint8_t *bytes, size_t size));
