/// The demo municipality: Lindvikens kommun with its people, groups, ideas, drafts, advice, decisions and pages,
/// invented, in Swedish. At the first start with `samverk.demo=small` its history is played from the files in
/// `src/main/resources/demo/small`, in the order in which it happened, through the same verbs that people use. With
/// `large`, thousands of people and years of work come around it by batch SQL (`LargeDemo`).
@ApplicationModule
@NullMarked
package org.samverk.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
