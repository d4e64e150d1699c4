package org.samverk;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/// Starts Samverk.
@SpringBootApplication
public class Samverk {
    public static void main(String[] args) {
        SpringApplication.run(Samverk.class, args);
    }
}
