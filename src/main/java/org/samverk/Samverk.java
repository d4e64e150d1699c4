package org.samverk;

import org.samverk.kernel.start.CommandLine;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/// Starts Samverk, or runs one of its commands: `import FOLDER …`, `verify`.
@SpringBootApplication
@ConfigurationPropertiesScan
public class Samverk {
    public static void main(String[] args) {
        if (CommandLine.isCommand(args)) {
            System.exit(CommandLine.run(Samverk.class, args));
        }
        SpringApplication.run(Samverk.class, args);
    }
}
