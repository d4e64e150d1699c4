package org.samverk.kernel.start;

import java.util.List;
import org.samverk.kernel.Command;
import org.springframework.boot.builder.SpringApplicationBuilder;

/// Runs one command of the program instead of serving: everything is wired as usual, but nothing listens.
public final class CommandLine {
    private CommandLine() {}

    /// Whether these are the words of a command; options begin with a dash.
    public static boolean isCommand(String[] arguments) {
        return arguments.length > 0 && !arguments[0].startsWith("-");
    }

    /// Runs the command that the first word names, with the others.
    ///
    /// @return the exit code: the command's own, or 2 when there is no such command
    public static int run(Class<?> program, String[] arguments) {
        var words = List.of(arguments);
        String name = words.getFirst();
        try (var context = new SpringApplicationBuilder(program)
                .logStartupInfo(false)
                .run("--server.port=-1", "--db-scheduler.enabled=false", "--samverk.command=" + name)) {
            var commands = context.getBeansOfType(Command.class).values();
            for (Command command : commands) {
                if (command.name().equals(name)) {
                    return command.run(words.subList(1, words.size()));
                }
            }
            System.err.println("There is no command \"" + name + "\". Commands: "
                    + commands.stream().map(Command::name).sorted().toList());
            return 2;
        }
    }
}
