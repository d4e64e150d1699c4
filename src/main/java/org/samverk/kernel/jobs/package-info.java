/// Work that is done later or again and again, by db-scheduler, whose table is in the same database: what is scheduled
/// in a transaction is scheduled if and only if that transaction commits, and with several nodes one of them does it.
///
/// A module declares a bean of type `RecurringTask` or `OneTimeTask`. Who schedules an instance takes a
/// `SchedulerClient`. A task's instance is named by the key of what it is about and carries no data: it reads what is
/// true when it runs. Tests run no tasks; they call the verb that a task calls.
@NullMarked
package org.samverk.kernel.jobs;

import org.jspecify.annotations.NullMarked;
