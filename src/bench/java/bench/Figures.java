package bench;

import java.util.Arrays;
import java.util.Locale;

/// What came out for one scene.
///
/// @param alone   with one client
/// @param crowd   with sixteen
/// @param bytes   of an answer over the wire
record Figures(String name, Times alone, Times crowd, long bytes) {

    /// @param p50 milliseconds within which half of the answers came
    /// @param p99 and ninety-nine of a hundred
    /// @param requests how many there were
    /// @param rate answers a second
    /// @param program milliseconds of the program's processor time a request
    /// @param database and of its database's
    record Times(double p50, double p99, int requests, double rate, double program, double database) {
        static Times of(long[] nanoseconds, double seconds, Processes.Cpu cpu) {
            Arrays.sort(nanoseconds);
            var count = nanoseconds.length;
            return new Times(
                    nanoseconds[count / 2] / 1e6,
                    nanoseconds[Math.min(count - 1, count * 99 / 100)] / 1e6,
                    count,
                    count / seconds,
                    cpu.program() / count,
                    cpu.database() / count);
        }

        double cpu() {
            return program + database;
        }

        String json() {
            return String.format(
                    Locale.ROOT,
                    "{\"p50\":%.2f,\"p99\":%.2f,\"rate\":%.1f,\"program\":%.2f,\"database\":%.2f}",
                    p50,
                    p99,
                    rate,
                    program,
                    database);
        }
    }

    String json(String data) {
        return String.format(
                "{\"data\":\"%s\",\"scene\":\"%s\",\"one\":%s,\"sixteen\":%s,\"bytes\":%d}",
                data, name, alone.json(), crowd.json(), bytes);
    }
}
