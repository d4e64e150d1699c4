package org.samverk.kernel.postgres;

import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// PostgreSQL 18 as a child of this process, on a data folder that only this process uses.
public final class EmbeddedPostgres implements Database {
    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedPostgres.class);

    private final DataFolder folder;
    private final DataFolderLock lock;
    private final Supervisor supervisor;
    private final Server server;
    private final Logins logins;

    private EmbeddedPostgres(DataFolder folder, DataFolderLock lock, Supervisor supervisor, Logins logins) {
        this.folder = folder;
        this.lock = lock;
        this.supervisor = supervisor;
        this.logins = logins;
        this.server = supervisor.start();
    }

    /// Starts the database on this folder, sets it up when the folder is empty, and settles what a crash left.
    ///
    /// @throws DataFolderHeldException when another live program uses the folder
    /// @throws DatabaseStartException when it cannot be started, with what to do about it
    public static EmbeddedPostgres start(Path data) {
        var folder = DataFolder.open(data);
        return start(folder, folder.binaries(), Durability.SAFE);
    }

    static EmbeddedPostgres start(DataFolder folder, Path binaries, Durability durability) {
        long begun = System.nanoTime();
        var lock = DataFolderLock.acquire(folder);
        try {
            Address.remove(folder);
            var account = ServerAccount.choose(folder);
            var logins = Logins.loadOrMake(folder);
            var cluster = new Cluster(folder, account, Binaries.unpackedBelow(binaries), durability);
            cluster.makeIfMissing(logins);
            var supervisor = new Supervisor(cluster, logins, Address.freePort());
            var database = new EmbeddedPostgres(folder, lock, supervisor, logins);
            database.open();
            LOG.info("The database is up after {} ms", (System.nanoTime() - begun) / 1_000_000);
            return database;
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private void open() {
        try {
            new Roles(logins).ensure(server);
            Address.write(folder, url());
        } catch (RuntimeException e) {
            supervisor.stop();
            throw e;
        }
    }

    @Override
    public String url() {
        return server.url() + Roles.DATABASE;
    }

    @Override
    public Login owner() {
        return logins.owner();
    }

    @Override
    public Login app() {
        return logins.app();
    }

    @Override
    public void close() {
        Address.remove(folder);
        supervisor.stop();
        lock.close();
    }
}
