package bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The morning peak, by Gatling, on the large demo: who comes is the same each time, and what they write is taken back.
public final class Peak {
    private Peak() {}

    /// @param arguments the port, the process, the folder of the demo's data, the folder of Gatling's build, how many people
    ///                  come, and in how many minutes
    public static void main(String[] arguments) throws Exception {
        var processes = new Processes(Long.parseLong(arguments[1]));
        var build = Path.of(arguments[3]);
        var people = Path.of(arguments[2]).resolveSibling("people.csv");
        try (var scenes = new Scenes(Path.of(arguments[2]))) {
            var lines = new ArrayList<>(scenes.list("select username from access.principal p join identity.account a on a.person_id = p.id"
                    + " where kind = 'member' and active and password_hash is not null order by md5(username) limit " + Integer.parseInt(arguments[4])));
            lines.addFirst("username");
            Files.write(people, lines);
            var gatling = new ProcessBuilder(List.of(
                            "mvn",
                            "-q",
                            "-B",
                            "-f",
                            build.resolve("pom.xml").toString(),
                            "gatling:test",
                            "-Dbase=http://127.0.0.1:" + arguments[0],
                            "-Dwho=" + people.toAbsolutePath(),
                            "-Dpeople=" + (lines.size() - 1),
                            "-Dminutes=" + arguments[5]))
                    .inheritIO()
                    .start();
            var result = gatling.waitFor();
            System.out.println("memory, MB: " + processes.megabytes());
            System.exit(result);
        }
    }
}
