package org.samverk.backup;

import java.util.List;
import org.samverk.kernel.Command;
import org.springframework.stereotype.Component;

/// `./run restore FILE`: puts a backup back on an empty data folder. [Restoring] has done it by the time that this
/// runs.
@Component
class RestoreCommand implements Command {
    static final String NAME = "restore";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int run(List<String> arguments) {
        System.out.println("Restored. Start Samverk as usual; everybody signs in anew.");
        return 0;
    }
}
