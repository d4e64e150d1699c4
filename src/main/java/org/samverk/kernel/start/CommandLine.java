package org.samverk.kernel.start;

import java.util.Collection;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.samverk.kernel.Command;
import org.samverk.kernel.CommandWords;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/// Runs one command of the program instead of serving: everything is wired as usual, but nothing listens. Commands that
/// need no database are named in `META-INF/services` and run by themselves.
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
        String name = arguments[0];
        var words = List.of(arguments).subList(1, arguments.length);
        for (Command command : ServiceLoader.load(Command.class)) {
            if (command.name().equals(name)) {
                return command.run(words);
            }
        }
        try (var context = start(program, name, new CommandWords(words))) {
            var commands = context.getBeansOfType(Command.class).values();
            for (Command command : commands) {
                if (command.name().equals(name)) {
                    return command.run(words);
                }
            }
            System.err.println("There is no command \"" + name + "\". Commands: " + names(commands));
            return 2;
        }
    }

    private static ConfigurableApplicationContext start(Class<?> program, String name, CommandWords words) {
        return new SpringApplicationBuilder(program)
                .logStartupInfo(false)
                .initializers(context -> context.getBeanFactory().registerSingleton("commandWords", words))
                .run("--server.port=-1", "--db-scheduler.enabled=false", "--samverk.command=" + name);
    }

    private static List<String> names(Collection<Command> commands) {
        var alone = ServiceLoader.load(Command.class).stream().map(ServiceLoader.Provider::get);
        return Stream.concat(commands.stream(), alone)
                .map(Command::name)
                .sorted()
                .toList();
    }
}
