package org.samverk.kernel;

import java.util.List;

/// Something that the program does from the command line instead of serving: `./run import …` runs the bean whose name
/// is `import`.
public interface Command {
    /// The first word after `./run`.
    String name();

    /// Does the work and prints its progress to standard output.
    ///
    /// @param arguments the words after the name
    /// @return the exit code of the process, 0 for success
    int run(List<String> arguments);
}
