package org.samverk;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/// Starts Samverk.
@SpringBootApplication
@ConfigurationPropertiesScan
public class Samverk {
    public static void main(String[] args) {
        SpringApplication.run(Samverk.class, args);
    }
}
