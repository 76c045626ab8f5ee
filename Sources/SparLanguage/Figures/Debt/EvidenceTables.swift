/// Weights found by logistic regression over labelled turns; see `EvidenceWeights`.
extension EvidenceWeights {
    static let sumTable = #"""
        -32
        -74 a plural
        -36 a1 !
        27 a1 's
        14 a1 ,
        -12 a1 -
        -8 a1 .
        4 a1 :
        67 a1 <day>
        -46 a1 <num>
        27 a1 <span>
        -5 a1 <sum>
        -14 a1 >
        6 a1 ?
        19 a1 a
        -5 a1 after
        7 a1 all
        4 a1 altogether
        -19 a1 and
        -8 a1 any
        -7 a1 at
        -16 a1 before
        14 a1 behind
        -5 a1 bills
        5 a1 but
        21 a1 by
        15 a1 comes
        5 a1 down
        6 a1 due
        9 a1 each
        -7 a1 equal
        19 a1 even
        30 a1 every
        -6 a1 flat
        -16 a1 for
        -11 a1 from
        13 a1 gets
        -9 a1 gone
        14 a1 here
        7 a1 i
        -19 a1 if
        5 a1 in
        -5 a1 instalments
        6 a1 instead
        -19 a1 invoices
        29 a1 is
        21 a1 isn't
        4 a1 it
        -12 a1 last
        11 a1 later
        -13 a1 left
        8 a1 lol
        -15 a1 lots
        -16 a1 more
        -27 a1 no
        8 a1 now
        -6 a1 numbers
        -22 a1 of
        8 a1 on
        -26 a1 once
        -10 a1 or
        5 a1 out
        10 a1 outstanding
        -7 a1 over
        7 a1 paid
        -6 a1 pallets
        13 a1 past
        -29 a1 payments
        -4 a1 people
        4 a1 please
        4 a1 plus
        -9 a1 pmts
        7 a1 since
        -6 a1 that
        8 a1 thats
        12 a1 then
        -21 a1 thing
        12 a1 this
        6 a1 tho
        -17 a1 times
        6 a1 to
        4 a1 until
        -5 a1 was
        8 a1 went
        10 a1 when
        -6 a1 wont
        11 a1 works
        5 a1 would
        -6 a1 yes
        14 a1 you
        -8 a2 's
        -10 a2 ,
        -35 a2 .
        -21 a2 :
        27 a2 <day>
        -9 a2 <num>
        31 a2 <span>
        -26 a2 <sum>
        15 a2 >
        -15 a2 a
        12 a2 added
        18 a2 and
        4 a2 april
        4 a2 as
        4 a2 back
        11 a2 be
        4 a2 been
        -6 a2 before
        -11 a2 behind
        -7 a2 call
        19 a2 can
        6 a2 card
        11 a2 close
        -4 a2 come
        -6 a2 could
        -6 a2 dated
        -5 a2 december
        6 a2 did
        -7 a2 do
        13 a2 done
        29 a2 due
        -9 a2 each
        -4 a2 fee
        4 a2 fine
        -5 a2 front
        -14 a2 give
        6 a2 go
        4 a2 here
        -7 a2 i
        -13 a2 i'd
        -20 a2 i'll
        8 a2 i'm
        7 a2 if
        -21 a2 in
        -27 a2 is
        26 a2 it
        13 a2 just
        4 a2 last
        10 a2 late
        5 a2 like
        4 a2 march
        -4 a2 missed
        8 a2 mo
        16 a2 month
        -4 a2 monthly
        -6 a2 n
        25 a2 no
        -5 a2 noted
        -12 a2 nothing
        6 a2 november
        6 a2 october
        -9 a2 of
        -27 a2 ok
        11 a2 on
        14 a2 or
        -9 a2 out
        5 a2 over
        8 a2 overdue
        6 a2 owing
        9 a2 paid
        -10 a2 part
        -5 a2 payments
        -18 a2 please
        5 a2 shall
        4 a2 she
        9 a2 since
        -13 a2 so
        7 a2 some
        -10 a2 sorry
        5 a2 still
        12 a2 that
        31 a2 the
        -22 a2 them
        -8 a2 then
        5 a2 there
        8 a2 this
        -6 a2 time
        6 a2 to
        17 a2 too
        5 a2 total
        -7 a2 transfer
        6 a2 u
        8 a2 us
        -11 a2 was
        16 a2 we
        5 a2 week
        4 a2 what
        7 a2 when
        -26 a2 which
        -6 a2 who
        6 a2 wire
        6 a2 would
        18 a2 yes
        -5 a2 you
        -5 a2 you're
        -11 a2 your
        -23 a3 .
        33 a3 <day>
        -13 a3 <num>
        16 a3 <share>
        11 a3 <span>
        8 a3 <sum>
        10 a3 ?
        11 a3 a
        21 a3 after
        18 a3 all
        19 a3 and
        13 a3 as
        8 a3 at
        -13 a3 back
        -21 a3 bit
        14 a3 by
        -8 a3 call
        13 a3 can
        5 a3 can't
        9 a3 card
        12 a3 closed
        7 a3 could
        6 a3 date
        4 a3 didn't
        14 a3 dispute
        9 a3 do
        -5 a3 due
        12 a3 enough
        -16 a3 every
        6 a3 fell
        9 a3 fine
        21 a3 from
        -6 a3 go
        6 a3 good
        -21 a3 he
        -17 a3 i
        8 a3 i'd
        -8 a3 i'm
        7 a3 if
        6 a3 invoices
        13 a3 it
        11 a3 me
        8 a3 month
        -19 a3 my
        -45 a3 no
        15 a3 not
        -7 a3 now
        8 a3 ok
        11 a3 oldest
        -22 a3 on
        -5 a3 once
        -12 a3 or
        10 a3 other
        4 a3 over
        -12 a3 paid
        -4 a3 past
        -8 a3 rest
        -9 a3 right
        6 a3 ring
        6 a3 since
        -7 a3 so
        -20 a3 sorry
        12 a3 start
        4 a3 starting
        -9 a3 take
        9 a3 than
        -14 a3 thanks
        -21 a3 that
        -4 a3 thats
        13 a3 then
        -5 a3 this
        8 a3 till
        -4 a3 time
        -12 a3 to
        4 a3 us
        18 a3 was
        -4 a3 we
        4 a3 what
        -6 a3 which
        -5 a3 would
        5 a3 write
        16 a3 you
        5 aa 's a
        9 aa 's not
        -11 aa , <day>
        -18 aa , <num>
        9 aa , <span>
        -8 aa , <sum>
        36 aa , and
        7 aa , been
        10 aa , can
        -7 aa , dated
        6 aa , due
        -13 aa , i
        -6 aa , i'll
        5 aa , if
        4 aa , in
        -9 aa , is
        12 aa , it
        4 aa , last
        -7 aa , no
        5 aa , not
        5 aa , paid
        5 aa , she
        -21 aa , so
        14 aa , sorry
        7 aa , that
        -13 aa , what
        5 aa , when
        4 aa , which
        14 aa , yes
        -4 aa , you
        -22 aa . .
        -12 aa . <num>
        -4 aa . <sum>
        18 aa . >
        6 aa . did
        -7 aa . i'd
        -14 aa . i'll
        7 aa . so
        11 aa . the
        9 aa . what
        8 aa . would
        19 aa <day> ,
        26 aa <day> <day>
        6 aa <day> ?
        4 aa <day> by
        -12 aa <day> on
        -6 aa <num> ,
        -40 aa <num> .
        27 aa <span> <span>
        -5 aa <sum> <sum>
        -14 aa > >
        -12 aa ? >
        7 aa ? i
        22 aa ? no
        8 aa a mo
        4 aa altogether ,
        -5 aa and <sum>
        -13 aa and a
        4 aa and i'll
        4 aa and its
        -11 aa and not
        7 aa and some
        -7 aa and the
        7 aa and we
        -6 aa any time
        6 aa at <sum>
        6 aa behind >
        14 aa by <day>
        -11 aa by <num>
        6 aa by the
        5 aa by transfer
        6 aa due <day>
        5 aa each ,
        7 aa each .
        6 aa every <day>
        6 aa every <span>
        11 aa every month
        -7 aa for <num>
        -10 aa for <sum>
        13 aa for the
        -17 aa from <day>
        -6 aa go out
        21 aa i can
        -11 aa i could
        18 aa in <num>
        -12 aa in the
        5 aa in total
        4 aa instead of
        -6 aa invoices ,
        4 aa is too
        6 aa it is
        7 aa left on
        -15 aa lots of
        -7 aa n <num>
        -6 aa now ,
        -8 aa of <day>
        -11 aa of <num>
        -7 aa of <sum>
        -4 aa of it
        4 aa of that
        30 aa of the
        -22 aa of them
        17 aa on <day>
        -5 aa on <num>
        15 aa on a
        7 aa on it
        -18 aa on the
        -4 aa or the
        5 aa out of
        4 aa over <span>
        13 aa past due
        -9 aa payments of
        8 aa plus <num>
        -12 aa that 's
        -11 aa then ,
        15 aa then .
        9 aa this week
        -6 aa times ,
        8 aa was due
        -9 aa with the
        -4 aa would be
        -4 b1 !
        -6 b1 '
        18 b1 's
        77 b1 ,
        33 b1 .
        34 b1 :
        -10 b1 ;
        23 b1 <
        12 b1 <day>
        -22 b1 <num>
        -7 b1 <span>
        15 b1 ?
        -18 b1 a
        -17 b1 about
        -15 b1 after
        15 b1 all
        -7 b1 are
        -7 b1 around
        7 b1 at
        -9 b1 before
        8 b1 but
        -21 b1 by
        -10 b1 clause
        -4 b1 did
        -5 b1 do
        -28 b1 ending
        7 b1 even
        -7 b1 first
        48 b1 for
        18 b1 full
        11 b1 get
        -7 b1 good
        -8 b1 got
        8 b1 have
        -15 b1 i'm
        -22 b1 in
        -43 b1 inv
        -38 b1 invoice
        20 b1 is
        5 b1 it
        11 b1 its
        -20 b1 last
        12 b1 like
        9 b1 manage
        11 b1 maybe
        -7 b1 me
        15 b1 my
        -4 b1 n
        -23 b1 net
        -5 b1 next
        6 b1 no
        -18 b1 not
        -21 b1 number
        39 b1 of
        -4 b1 off
        -5 b1 ok
        5 b1 on
        9 b1 other
        -18 b1 over
        7 b1 owes
        -4 b1 page
        -8 b1 paid
        14 b1 pay
        -7 b1 plus
        15 b1 put
        7 b1 remaining
        6 b1 same
        -5 b1 say
        -11 b1 says
        -13 b1 section
        6 b1 see
        19 b1 send
        6 b1 shows
        -6 b1 since
        13 b1 so
        15 b1 take
        -24 b1 thanks
        10 b1 that
        15 b1 thats
        68 b1 the
        12 b1 then
        -7 b1 this
        -8 b1 to
        8 b1 total
        -4 b1 try
        6 b1 under
        -4 b1 unit
        4 b1 up
        18 b1 us
        7 b1 was
        10 b1 whole
        -15 b1 with
        13 b1 would
        -17 b1 you
        -5 b1 you're
        10 b1 your
        -7 b2 ,
        -13 b2 .
        11 b2 <day>
        -8 b2 <num>
        14 b2 <span>
        -4 b2 <sum>
        13 b2 ?
        -5 b2 a
        -8 b2 about
        5 b2 account
        7 b2 after
        6 b2 agree
        -10 b2 and
        -4 b2 are
        -10 b2 at
        10 b2 balance
        -4 b2 between
        8 b2 bill
        -9 b2 but
        5 b2 call
        19 b2 can
        12 b2 can't
        -17 b2 card
        -4 b2 contract
        -12 b2 director
        6 b2 do
        -11 b2 done
        -6 b2 dont
        9 b2 down
        6 b2 due
        8 b2 fee
        4 b2 first
        14 b2 for
        -12 b2 give
        -4 b2 go
        -9 b2 got
        5 b2 he
        9 b2 how
        4 b2 if
        -22 b2 in
        5 b2 instalment
        4 b2 instalments
        -9 b2 invoices
        19 b2 is
        9 b2 its
        -5 b2 know
        4 b2 late
        -16 b2 leaves
        8 b2 left
        9 b2 lots
        -16 b2 n
        4 b2 need
        19 b2 no
        -14 b2 nothing
        4 b2 now
        -24 b2 of
        -4 b2 off
        -22 b2 ok
        -11 b2 okay
        -22 b2 on
        -4 b2 or
        7 b2 out
        12 b2 owe
        6 b2 owes
        10 b2 part
        4 b2 pay
        5 b2 payment
        12 b2 perfect
        5 b2 rest
        -18 b2 right
        -4 b2 ring
        6 b2 send
        8 b2 she
        -10 b2 so
        -7 b2 sorry
        -18 b2 th
        5 b2 that
        7 b2 the
        14 b2 there
        6 b2 this
        -4 b2 till
        15 b2 to
        10 b2 total
        6 b2 until
        -15 b2 up
        13 b2 ur
        -13 b2 we
        -7 b2 what
        -5 b2 why
        6 b2 with
        -4 b2 would
        25 b2 yes
        29 b2 you
        -15 b3 !
        -10 b3 's
        14 b3 ,
        8 b3 -
        32 b3 .
        8 b3 :
        -38 b3 <
        -9 b3 <clock>
        23 b3 <day>
        8 b3 <share>
        20 b3 <span>
        -33 b3 <sum>
        14 b3 a
        5 b3 able
        9 b3 account
        -32 b3 and
        -5 b3 any
        -12 b3 anyway
        -8 b3 be
        6 b3 bill
        5 b3 by
        9 b3 card
        9 b3 come
        11 b3 could
        4 b3 did
        -8 b3 doesn't
        -8 b3 every
        -20 b3 fine
        17 b3 go
        -6 b3 he'll
        8 b3 him
        17 b3 i
        -11 b3 i'll
        6 b3 if
        -4 b3 in
        -4 b3 inv
        9 b3 invoice
        -10 b3 is
        13 b3 it
        -8 b3 just
        11 b3 late
        11 b3 let
        -4 b3 loan
        6 b3 mess
        -4 b3 no
        7 b3 not
        -5 b3 now
        -31 b3 of
        17 b3 off
        -13 b3 ok
        11 b3 okay
        21 b3 on
        -5 b3 other
        -14 b3 owe
        -11 b3 paid
        6 b3 past
        -5 b3 pay
        20 b3 plus
        6 b3 said
        11 b3 say
        -5 b3 see
        -12 b3 she
        -21 b3 so
        -18 b3 that
        -4 b3 the
        11 b3 then
        5 b3 there
        19 b3 to
        -23 b3 too
        4 b3 u
        7 b3 up
        4 b3 ur
        -18 b3 us
        -8 b3 was
        9 b3 when
        5 b3 will
        -9 b3 would
        25 b3 you
        8 b3 your
        25 ba 's ,
        -10 ba 's .
        4 ba 's and
        -7 ba 's by
        8 ba 's for
        9 ba 's on
        9 ba 's outstanding
        22 ba , ,
        18 ba , <day>
        -14 ba , <num>
        18 ba , <span>
        37 ba , >
        -32 ba , ?
        7 ba , a
        4 ba , altogether
        -7 ba , each
        5 ba , every
        -10 ba , for
        9 ba , in
        -28 ba , of
        -11 ba , payments
        -8 ba , times
        12 ba . ,
        21 ba . .
        15 ba . <day>
        -6 ba . <num>
        -18 ba . <span>
        16 ba . >
        -14 ba . and
        5 ba . by
        10 ba . now
        20 ba . on
        12 ba . then
        18 ba : ,
        14 ba : <day>
        8 ba : on
        -17 ba < !
        41 ba < 's
        -41 ba < ,
        8 ba < .
        9 ba < <span>
        30 ba < ?
        7 ba < by
        7 ba < i
        -10 ba < in
        6 ba < is
        4 ba < isn't
        -6 ba < now
        -55 ba < on
        11 ba < past
        -6 ba < then
        6 ba < to
        -14 ba <num> <num>
        -9 ba <num> >
        -21 ba about <span>
        4 ba about of
        -5 ba after .
        11 ba all ?
        9 ba all of
        -7 ba and ,
        -21 ba and .
        4 ba and >
        12 ba and in
        14 ba at ,
        -14 ba at <span>
        4 ba at >
        6 ba be .
        -4 ba by .
        -9 ba do <day>
        -11 ba ending .
        -10 ba first <day>
        17 ba for ,
        23 ba for .
        -7 ba in .
        -5 ba in >
        -13 ba inv >
        -6 ba invoice ,
        -4 ba invoice .
        -9 ba invoice >
        -5 ba invoice for
        21 ba is ,
        14 ba is <span>
        -16 ba is >
        6 ba is and
        8 ba its ,
        -6 ba last of
        17 ba like <span>
        11 ba no 's
        -23 ba not .
        -6 ba number ,
        27 ba of ,
        19 ba of .
        6 ba of >
        -5 ba of and
        5 ba of is
        -4 ba of on
        13 ba ok <day>
        -10 ba other ,
        -9 ba other .
        -13 ba other <day>
        7 ba other ?
        -7 ba other by
        4 ba other in
        -6 ba other once
        -15 ba over ,
        6 ba over .
        -9 ba over ?
        -5 ba say ,
        -5 ba since .
        8 ba so <day>
        -14 ba so <span>
        5 ba so by
        6 ba so every
        7 ba so is
        6 ba so on
        -9 ba thanks for
        10 ba thats ,
        -37 ba the ,
        49 ba the .
        11 ba the >
        -9 ba the ?
        6 ba the at
        -4 ba the from
        7 ba the i
        -8 ba the invoices
        9 ba the is
        4 ba the on
        -13 ba the that
        5 ba the then
        -20 ba the thing
        5 ba then <day>
        8 ba then <span>
        10 ba then every
        -4 ba this .
        -6 ba to ,
        6 ba to .
        4 ba us and
        6 ba us for
        4 ba with <day>
        7 ba with of
        -16 bb , <num>
        11 bb , all
        6 bb , and
        4 bb , but
        -9 bb , first
        4 bb , for
        -23 bb , not
        4 bb , or
        16 bb , so
        25 bb , the
        15 bb , then
        8 bb , total
        -11 bb . invoice
        -4 bb . next
        15 bb . so
        23 bb < <
        -4 bb < after
        5 bb < all
        -18 bb < inv
        9 bb < no
        -7 bb < ok
        16 bb < so
        11 bb < then
        -28 bb < with
        4 bb <day> ,
        5 bb <day> .
        10 bb <day> <day>
        -5 bb <day> after
        11 bb <day> and
        -6 bb <day> around
        14 bb <day> for
        -18 bb <num> ,
        -19 bb <num> .
        -6 bb <num> and
        6 bb <num> at
        29 bb <num> for
        -5 bb <num> in
        -9 bb <num> n
        20 bb <num> of
        -7 bb <span> <span>
        5 bb <span> of
        -12 bb <sum> and
        15 bb <sum> in
        -9 bb about invoice
        7 bb about the
        6 bb agree to
        -10 bb and the
        -12 bb and then
        5 bb back .
        6 bb balance is
        5 bb balance of
        7 bb bill ,
        6 bb but the
        5 bb call it
        5 bb do the
        6 bb fee of
        9 bb how about
        5 bb i have
        -5 bb i've got
        6 bb if the
        -5 bb in '
        5 bb instalment of
        4 bb instalments of
        -7 bb invoices ,
        6 bb is ,
        4 bb is the
        5 bb it 's
        15 bb it ,
        11 bb it .
        -10 bb it for
        -9 bb it in
        8 bb just the
        -4 bb know the
        9 bb lots of
        4 bb need the
        24 bb no ,
        -9 bb no .
        12 bb now ,
        5 bb now .
        -7 bb of that
        -18 bb of the
        -5 bb off ,
        -26 bb ok so
        -7 bb on <num>
        9 bb on the
        6 bb owes us
        9 bb pay the
        9 bb payments of
        -11 bb so ,
        6 bb so its
        5 bb so thats
        -18 bb th and
        26 bb that 's
        -5 bb that .
        5 bb the first
        13 bb the full
        -8 bb the other
        7 bb the remaining
        10 bb the whole
        7 bb then ,
        7 bb then .
        -5 bb then :
        4 bb then the
        11 bb there 's
        6 bb this :
        6 bb to the
        6 bb until the
        -28 bb up to
        -4 bb we did
        4 bb we say
        -7 bb which is
        12 bb yes .
        -5 bb you .
        -10 bb you do
        9 bb you manage
        14 bb you put
        4 bb you're at
        -37 c !
        -9 c &
        -4 c '
        -16 c 's
        -9 c (
        -13 c )
        7 c +
        -34 c ,
        4 c /
        -18 c :
        5 c <clock>
        44 c <day>
        16 c <num>
        19 c <share>
        -38 c <sum>
        9 c =
        -7 c a
        9 c able
        -19 c about
        10 c accept
        16 c account
        13 c acct
        -13 c ach
        -11 c across
        -8 c actually
        6 c added
        4 c afraid
        -18 c after
        -6 c again
        16 c against
        6 c agree
        -32 c agreed
        6 c ah
        -10 c alive
        6 c all
        -4 c allowed
        -6 c along
        -19 c already
        4 c alright
        8 c altogether
        5 c am
        -9 c amount
        -8 c an
        -6 c and
        -8 c another
        -11 c answer
        -5 c any
        -14 c anything
        -8 c anyway
        -12 c apiece
        -9 c approved
        9 c april
        -11 c are
        -13 c around
        4 c arrears
        26 c as
        -5 c ask
        -9 c asked
        -5 c at
        5 c aug
        16 c august
        9 c away
        -21 c aye
        -26 c back
        -21 c bad
        -9 c badly
        12 c balance
        15 c bank
        -26 c be
        -14 c because
        -8 c been
        -11 c before
        4 c beginning
        8 c behind
        -8 c being
        -6 c better
        -4 c between
        -20 c big
        -17 c bill
        -17 c bit
        17 c bites
        -31 c boss
        7 c both
        14 c bring
        5 c broadband
        -11 c burned
        -16 c business
        14 c but
        -9 c by
        -29 c call
        -4 c calling
        -7 c calls
        -8 c can
        35 c can't
        7 c canadian
        -5 c car
        12 c card
        4 c cards
        5 c care
        5 c cause
        -13 c certified
        -18 c charge
        5 c check
        -11 c cheque
        -10 c clause
        17 c clear
        -8 c cleared
        5 c clears
        -11 c client
        8 c clinic
        15 c close
        13 c closed
        -4 c colleague
        -4 c collect
        -9 c comes
        5 c comin
        -18 c coming
        -5 c committee
        6 c complaint
        -10 c copies
        -4 c copy
        -21 c costs
        7 c could
        -14 c council
        -17 c counts
        4 c courier
        -4 c court
        7 c cover
        -10 c credit
        -10 c customers
        -9 c cut
        16 c date
        -5 c dated
        -6 c dates
        -27 c day
        -8 c days
        4 c debit
        -4 c debt
        -5 c debts
        -4 c december
        4 c did
        4 c didn't
        -4 c different
        5 c direct
        -7 c director
        17 c dispute
        -16 c divide
        -31 c do
        5 c doctor
        23 c does
        -28 c doesn't
        -16 c don't
        25 c done
        -21 c dont
        -17 c double
        7 c down
        15 c drops
        4 c due
        -17 c each
        5 c eft
        9 c em
        -4 c email
        -26 c ending
        16 c enough
        5 c enrollment
        18 c even
        -22 c exactly
        -7 c fae
        -12 c far
        -9 c father
        -13 c fault
        9 c feb
        11 c fee
        -8 c figure
        -5 c file
        7 c filed
        4 c final
        13 c fine
        -12 c firm
        -17 c fixed
        -6 c flat
        11 c floor
        6 c flour
        5 c follow
        -5 c for
        6 c forget
        -9 c free
        6 c from
        -6 c front
        -18 c fuel
        27 c full
        8 c gas
        10 c gave
        8 c get
        11 c gets
        -26 c give
        16 c go
        8 c goes
        4 c going
        -18 c gone
        8 c gonna
        -11 c good
        -12 c got
        -4 c grand
        -5 c granite
        10 c great
        6 c guys
        -10 c had
        -4 c haha
        10 c hang
        -13 c happened
        -15 c have
        -6 c he'd
        -9 c he'll
        -6 c help
        -5 c helpline
        5 c her
        6 c here
        14 c hes
        -26 c him
        -7 c his
        9 c hold
        4 c honest
        -6 c honestly
        -9 c hospital
        -5 c hour
        -7 c how
        -4 c husband
        -12 c i
        20 c i'd
        -6 c i'll
        -12 c i'm
        -7 c i've
        5 c id
        17 c idea
        -19 c ignore
        14 c ill
        -10 c im
        -4 c imelda
        -7 c in
        6 c income
        6 c inside
        7 c instalment
        18 c instead
        6 c insurance
        4 c interest
        -35 c inv
        -22 c invoice
        -27 c invoices
        12 c isn't
        7 c it
        -6 c items
        -5 c its
        -12 c ive
        6 c jan
        4 c january
        6 c jase
        10 c july
        10 c june
        6 c keep
        -16 c keeps
        -7 c kessler
        18 c knock
        -13 c know
        -9 c l
        5 c lab
        -9 c larkfield
        7 c late
        17 c later
        -17 c law
        5 c lease
        19 c least
        -7 c leaves
        7 c leaving
        9 c less
        22 c let
        4 c letter
        7 c letters
        -7 c license
        28 c like
        -18 c line
        4 c little
        -11 c live
        -6 c log
        -20 c lol
        -8 c look
        11 c looking
        9 c lots
        9 c love
        5 c lowest
        -15 c made
        -15 c make
        25 c makes
        -7 c man
        8 c manage
        5 c mark
        -4 c matter
        6 c maura
        -7 c may
        21 c maybe
        -19 c me
        -14 c means
        8 c meantime
        5 c meanwhile
        -25 c might
        -5 c mind
        5 c minute
        -5 c missed
        6 c mo
        15 c month
        -10 c monthly
        -6 c more
        -4 c most
        10 c moved
        -27 c much
        -48 c my
        -21 c n
        6 c need
        -22 c net
        -4 c never
        -22 c new
        4 c newest
        -11 c next
        -4 c nice
        9 c nicely
        -9 c no
        -11 c nobody
        5 c none
        5 c normal
        -7 c not
        12 c note
        -8 c noted
        -29 c nothing
        -5 c notice
        15 c november
        19 c now
        -19 c number
        -16 c numbers
        13 c october
        -5 c of
        13 c off
        -23 c oh
        -5 c oisín
        5 c okay
        -16 c old
        -18 c once
        11 c only
        16 c open
        -34 c or
        -13 c order
        10 c other
        -21 c otherwise
        -33 c our
        5 c ours
        -11 c out
        17 c outstanding
        -10 c over
        -4 c overdue
        17 c owe
        18 c owes
        11 c owing
        -10 c own
        -5 c page
        -24 c paid
        -4 c part
        11 c pay
        8 c payday
        5 c paying
        14 c payment
        -20 c payments
        11 c paypoint
        -5 c pays
        4 c per
        7 c perfect
        -12 c plus
        -8 c pmts
        -11 c po
        -22 c policy
        4 c possible
        5 c premium
        -8 c promised
        -5 c query
        13 c question
        8 c quite
        -10 c r
        17 c ran
        4 c reaches
        16 c reason
        -5 c recovery
        10 c remaining
        -12 c reminder
        -12 c renewal
        -15 c rent
        -16 c report
        -7 c rest
        -5 c retention
        -19 c ring
        7 c ringing
        -7 c ro
        -5 c round
        -8 c row
        -13 c run
        -5 c same
        -13 c saying
        -6 c says
        8 c season
        9 c second
        -13 c section
        10 c see
        -13 c sell
        18 c send
        -23 c sent
        9 c sepa
        4 c separate
        5 c sept
        23 c september
        6 c settled
        -4 c settles
        10 c shall
        -9 c shot
        7 c show
        -5 c side
        -21 c signed
        -4 c sir
        -4 c sit
        -7 c slip
        -6 c slow
        -5 c something
        -10 c soon
        -11 c sorry
        -10 c sort
        16 c standing
        8 c stands
        22 c start
        -10 c starting
        -6 c starts
        -15 c statutory
        4 c stay
        -13 c stays
        -5 c stepchange
        4 c store
        -8 c straight
        -10 c street
        10 c stretch
        -11 c stupid
        -21 c sure
        -6 c swallow
        9 c tae
        13 c take
        11 c takes
        12 c talk
        16 c tell
        -6 c terms
        10 c than
        9 c thank
        -34 c thanks
        -21 c that
        13 c that'd
        18 c thats
        14 c the
        -18 c them
        30 c then
        8 c there
        -30 c theres
        8 c they'd
        -5 c they've
        -22 c thing
        5 c things
        -22 c think
        -4 c third
        10 c this
        6 c those
        -15 c though
        10 c thought
        8 c through
        -15 c thru
        4 c thursdays
        19 c til
        -4 c till
        -8 c time
        -7 c times
        -9 c to
        5 c together
        6 c told
        -12 c too
        -15 c took
        -8 c top
        8 c total
        18 c totally
        8 c transfer
        4 c trouble
        -9 c try
        5 c union
        -13 c unit
        6 c unpaid
        14 c until
        -40 c up
        -15 c ur
        -8 c usually
        4 c van
        8 c vet
        8 c visit
        -27 c voucher
        9 c w
        -12 c wait
        12 c waive
        -29 c want
        -19 c was
        -4 c way
        5 c we're
        4 c we've
        -10 c week
        -4 c weekdays
        -8 c well
        9 c went
        7 c were
        10 c whatever
        5 c whats
        -13 c when
        5 c whenever
        -12 c which
        4 c whichever
        7 c while
        -16 c who
        8 c whole
        -7 c will
        5 c willing
        17 c wire
        4 c with
        13 c won't
        -8 c work
        6 c working
        14 c works
        8 c wouldn't
        12 c x
        -6 c yard
        19 c yep
        20 c yes
        -15 c you
        17 c you'd
        -15 c you'll
        -27 c you're
        -10 c you've
        -20 c your
        -21 c youre
        10 c yours
        -5 c yourself
        -15 c youve
        -48 g contact
        40 g debt
        -12 g done
        -26 g expense
        -21 g income
        -9 g late
        -32 g law
        -7 g letter
        27 g offer
        26 g pay
        21 g promise
        -7 ga debt
        -8 ga done
        30 ga late
        -4 ga letter
        36 ga offer
        -18 ga pay
        21 ga promise
        -17 gb contact
        29 gb debt
        -30 gb done
        -41 gb letter
        13 gb offer
        -38 gb promise
        -14 gl contact
        16 gl debt
        -34 gl done
        -25 gl expense
        -16 gl income
        6 gl late
        -23 gl law
        -27 gl letter
        24 gl offer
        19 gl pay
        -38 gl promise
        -34 gp contact
        42 gp debt
        -27 gp done
        -16 gp expense
        -29 gp income
        -7 gp late
        -26 gp law
        -40 gp letter
        15 gp offer
        22 gp pay
        -17 gp promise
        -34 gr contact
        9 gr debt
        -6 gr income
        -15 gr late
        -10 gr law
        20 gr letter
        15 gr offer
        15 gr pay
        24 gr promise
        7 gt contact
        17 gt debt
        -38 gt done
        -5 gt expense
        -21 gt income
        4 gt late
        13 gt letter
        -7 gt offer
        16 gt pay
        16 gt promise
        20 k answers number
        -62 k digits
        -36 k digits size 0
        -113 k digits size 1
        -50 k digits size 10
        -18 k digits size 11
        -105 k digits size 2
        -42 k digits size 3
        39 k digits size 4
        196 k digits size 5
        111 k digits size 6
        35 k digits size 7
        -32 k digits size 8
        -46 k digits size 9
        157 k enlarged
        180 k looks
        -156 k one
        -8 k price
        8 k price size 10
        -21 k price size 4
        12 k price size 5
        -9 k price size 6
        161 k round
        15 k said
        -27 k said sum
        30 k scaled
        11 k scaled size 10
        -20 k scaled size 11
        6 k scaled size 7
        8 k scaled size 8
        25 k scaled size 9
        -78 k share
        198 k sum
        -119 k sum size 0
        -17 k sum size 1
        41 k sum size 10
        -6 k sum size 11
        -20 k sum size 2
        -26 k sum size 3
        -18 k sum size 4
        102 k sum size 5
        90 k sum size 6
        33 k sum size 7
        34 k sum size 8
        104 k sum size 9
        -111 k words
        -157 k words size 0
        -174 k words size 1
        18 k words size 10
        -118 k words size 2
        -8 k words size 3
        36 k words size 4
        106 k words size 5
        42 k words size 6
        62 k words size 7
        27 k words size 8
        55 k words size 9
        -39 l 's
        4 l +
        -7 l ,
        8 l /
        9 l <day>
        -40 l <num>
        -10 l <pct>
        12 l <share>
        -40 l <span>
        18 l <sum>
        -18 l a
        9 l able
        -13 l about
        6 l account
        -13 l across
        -10 l after
        -6 l again
        8 l against
        6 l agree
        6 l ah
        -12 l all
        -10 l already
        -9 l amount
        -14 l anything
        -8 l anyway
        4 l april
        -14 l are
        -7 l around
        -5 l ask
        -9 l asked
        5 l august
        -9 l back
        -25 l bad
        -8 l balance
        -10 l be
        -14 l because
        -12 l been
        10 l before
        -6 l being
        -11 l between
        9 l bill
        10 l bring
        -15 l business
        4 l by
        -4 l calling
        -19 l can
        23 l can't
        -4 l car
        5 l cause
        9 l check
        -9 l cheque
        -10 l clause
        7 l clear
        4 l close
        -5 l collect
        4 l come
        -22 l comes
        4 l complaint
        -8 l contract
        -9 l copies
        -4 l copy
        25 l could
        -15 l council
        -10 l credit
        -10 l customers
        -9 l cut
        -26 l day
        -4 l debt
        -10 l debts
        4 l did
        -16 l divide
        -34 l do
        5 l doctor
        9 l does
        -12 l doesn't
        -15 l don't
        -9 l done
        -9 l dont
        -16 l double
        -11 l down
        15 l drops
        -15 l each
        7 l em
        -28 l ending
        6 l even
        -18 l every
        -8 l exactly
        -9 l father
        9 l feb
        6 l fees
        -8 l figure
        -4 l first
        6 l flour
        16 l for
        -6 l free
        -29 l from
        15 l full
        9 l gave
        10 l get
        -12 l give
        -14 l go
        -22 l gone
        5 l good
        -5 l granite
        -9 l had
        5 l has
        -8 l he'll
        -5 l helpline
        -6 l his
        -6 l honestly
        4 l hospital
        9 l how
        -20 l i
        20 l i'd
        -21 l i'll
        -4 l i'm
        -5 l i've
        17 l idea
        32 l if
        -19 l ignore
        14 l ill
        -6 l im
        -4 l imelda
        -36 l in
        7 l instalment
        4 l instalments
        9 l instead
        -16 l interest
        -35 l inv
        -15 l invoice
        -7 l invoices
        12 l is
        -13 l isn't
        -8 l it'd
        -6 l items
        -12 l ive
        4 l july
        -6 l june
        -4 l just
        -7 l kessler
        18 l knock
        -14 l know
        -9 l l
        -9 l larkfield
        -9 l last
        10 l late
        -6 l law
        18 l least
        -7 l leaves
        7 l left
        18 l let
        16 l like
        -10 l look
        11 l looking
        7 l lots
        4 l lowest
        -4 l maam
        -12 l make
        6 l makes
        -10 l man
        5 l manage
        -4 l matter
        6 l maura
        -15 l may
        11 l maybe
        -22 l me
        8 l meantime
        5 l meanwhile
        -30 l might
        -19 l monthly
        5 l moved
        -7 l my
        -11 l n
        5 l need
        -25 l net
        -6 l next
        25 l no
        -34 l not
        10 l note
        -27 l nothing
        18 l now
        -20 l number
        -5 l october
        16 l of
        7 l off
        -5 l oisín
        -22 l ok
        5 l okay
        -10 l oldest
        -8 l on
        22 l only
        6 l open
        -24 l or
        -22 l order
        20 l other
        -21 l otherwise
        -28 l our
        -27 l over
        10 l owe
        14 l owes
        -5 l page
        -22 l paid
        8 l part
        5 l parts
        16 l pay
        9 l payment
        8 l perfect
        -10 l please
        -14 l plus
        -7 l po
        4 l possible
        -4 l post
        5 l premium
        -8 l promised
        -6 l r
        4 l really
        -5 l recovery
        4 l remaining
        -15 l report
        6 l rest
        -23 l ring
        4 l ringing
        -7 l ro
        -8 l same
        -10 l saying
        -9 l says
        -13 l section
        13 l see
        19 l send
        6 l sent
        10 l september
        5 l settle
        10 l shall
        -8 l shot
        4 l should
        7 l show
        5 l shows
        -5 l sign
        -23 l since
        13 l so
        -5 l soon
        7 l sorry
        -10 l sort
        6 l start
        -5 l stepchange
        8 l still
        9 l stretch
        6 l sum
        -24 l sure
        9 l take
        10 l talk
        5 l tell
        -5 l terms
        -5 l text
        -15 l th
        -24 l thanks
        -6 l that
        10 l that'd
        6 l thats
        53 l the
        -7 l them
        -12 l then
        -30 l theres
        7 l thing
        -21 l think
        10 l thought
        -13 l thru
        11 l til
        -9 l till
        6 l together
        -19 l too
        -15 l took
        6 l total
        -4 l transfer
        -9 l try
        -14 l u
        5 l union
        -14 l unit
        -26 l up
        -5 l ur
        6 l us
        8 l w
        4 l waive
        -11 l want
        -6 l was
        -6 l we
        4 l we've
        -10 l well
        22 l were
        5 l whats
        -25 l when
        -5 l which
        -7 l who
        9 l whole
        -5 l why
        5 l willing
        11 l wire
        -4 l works
        7 l would
        -4 l written
        13 l wrong
        -6 l x
        -6 l yard
        10 l yeah
        20 l yep
        16 l you'd
        -14 l you'll
        -12 l you're
        9 l your
        -15 l youve
        20 nearly-alone
        -18 p !
        23 p $
        21 p 's
        -6 p *
        -24 p ,
        -7 p -
        -20 p .
        23 p 1,000
        -18 p 1,275
        -13 p 10
        11 p 100
        5 p 11
        22 p 15
        13 p 150
        -4 p 16
        -8 p 19
        6 p 2
        -8 p 2,400
        -13 p 20
        19 p 200
        -7 p 22
        -15 p 24
        -11 p 27
        20 p 275
        14 p 29
        6 p 3
        29 p 3,000
        23 p 300
        10 p 31
        19 p 4,000
        10 p 410
        26 p 5,000
        6 p 55
        8 p 6,000
        -7 p 60
        7 p 600
        22 p 640
        -10 p 8,000
        23 p 80
        -12 p 9
        11 p 900
        -8 p 995
        -20 p ?
        -9 p @
        -5 p a
        -15 p about
        21 p accept
        -36 p account
        -11 p accounts
        6 p after
        12 p again
        4 p ah
        -6 p ahead
        26 p all
        11 p alone
        -14 p already
        4 p also
        4 p always
        12 p am
        22 p amount
        -25 p an
        26 p and
        5 p another
        -7 p answer
        9 p any
        -12 p anything
        4 p appreciated
        -24 p approved
        17 p are
        7 p as
        -11 p ask
        24 p asking
        -19 p at
        10 p august
        20 p away
        7 p aye
        -12 p b
        -29 p back
        6 p bad
        -19 p bank
        9 p batch
        -8 p been
        -4 p beep
        12 p believe
        5 p bet
        4 p big
        -17 p bike
        -17 p bill
        22 p bit
        10 p bits
        -11 p block
        -9 p both
        4 p break
        6 p bucks
        -19 p by
        -16 p called
        6 p calling
        -6 p calls
        36 p can
        25 p can't
        -9 p cancelled
        -14 p car
        10 p card
        13 p cash
        8 p cat
        -15 p cents
        -8 p check
        -22 p cheque
        -10 p closed
        -8 p co
        -11 p come
        5 p coming
        -26 p contract
        -7 p controller
        16 p could
        7 p council
        -23 p credit
        -6 p customer
        6 p cut
        -8 p dad
        10 p damage
        7 p day
        -7 p days
        -8 p deal
        -6 p debit
        5 p deductible
        -4 p delivery
        5 p depends
        -6 p didn't
        -4 p different
        -6 p direct
        6 p director
        -16 p discount
        -7 p disputing
        35 p do
        -16 p does
        -13 p doesn't
        5 p dog
        16 p dollars
        -6 p don't
        -17 p done
        5 p down
        -4 p driver
        9 p driving
        15 p dumb
        -18 p early
        -14 p eight
        9 p eighty
        -5 p eleven
        4 p else
        -19 p email
        -25 p end
        -13 p ends
        6 p entities
        36 p euro
        4 p euros
        5 p even
        7 p ever
        -5 p everybody
        -15 p everything
        7 p ex
        6 p exactly
        4 p expect
        10 p explain
        -5 p f
        -4 p february
        17 p fee
        13 p fees
        9 p fifteen
        22 p fifteenth
        9 p fifty
        10 p finish
        10 p five
        20 p fiver
        13 p flat
        8 p for
        5 p forty
        -5 p four
        -18 p fourteen
        26 p friday
        -19 p from
        27 p full
        -7 p garrity
        -20 p gave
        16 p give
        23 p go
        -9 p goes
        -18 p going
        -4 p gone
        8 p gonna
        -18 p good
        22 p got
        -23 p grand
        -19 p group
        17 p ha
        4 p half
        -13 p happens
        -6 p hartwellprocess
        27 p have
        6 p having
        -24 p he
        -6 p head
        -10 p hear
        -12 p hello
        -5 p help
        8 p her
        13 p hi
        -10 p him
        -6 p honest
        -10 p honestly
        -18 p hospital
        -7 p hour
        5 p house
        6 p how
        4 p husband
        29 p i
        17 p i'd
        34 p i'll
        -22 p i'm
        -22 p if
        6 p impossible
        -34 p in
        -14 p initials
        17 p instalments
        -12 p instead
        4 p insurance
        19 p interest
        -20 p invoice
        -6 p invoices
        5 p isn't
        -14 p it
        -4 p jail
        -8 p job
        12 p joke
        9 p july
        26 p just
        -10 p keep
        7 p knock
        23 p know
        -35 p lakh
        14 p last
        6 p late
        -11 p law
        -5 p lawyer
        4 p lease
        -6 p ledger
        -4 p left
        -17 p less
        -14 p let
        28 p like
        -10 p limits
        6 p link
        4 p lose
        -12 p loser
        -12 p lost
        14 p lot
        -6 p love
        6 p lovely
        7 p lunch
        -7 p machine
        23 p make
        -6 p manage
        8 p may
        11 p maybe
        8 p me
        6 p mean
        9 p meant
        -6 p meet
        -10 p message
        -8 p might
        20 p monday
        16 p money
        25 p month
        -12 p monthly
        -6 p more
        -4 p most
        5 p moved
        41 p much
        4 p mum
        -4 p must
        -35 p my
        -7 p name
        -4 p nd
        4 p need
        5 p neighbour
        -24 p net
        20 p never
        -10 p next
        -15 p nine
        9 p ninety
        10 p no
        -10 p nobody
        7 p note
        10 p nothing
        20 p november
        -65 p number
        -13 p numbers
        20 p of
        9 p off
        4 p offer
        5 p offered
        56 p ok
        -7 p okay
        21 p on
        4 p once
        -47 p one
        -5 p only
        -9 p open
        -5 p or
        4 p other
        11 p our
        -17 p out
        17 p over
        8 p owe
        -4 p owes
        -19 p own
        21 p paid
        -8 p parked
        7 p part
        5 p pastor
        -20 p pay
        11 p payday
        5 p paying
        12 p payment
        6 p payments
        -29 p pays
        4 p people
        -28 p percent
        -7 p phil
        -5 p phone
        -32 p plan
        9 p please
        -9 p portal
        11 p pounds
        -6 p problem
        12 p quid
        18 p quits
        16 p rather
        15 p rd
        -6 p reached
        5 p read
        -14 p real
        -4 p really
        19 p reason
        -10 p reference
        11 p refund
        -5 p regarding
        -6 p rent
        -15 p repeat
        32 p rest
        13 p right
        -8 p robot
        6 p rotten
        -20 p run
        -9 p rung
        -11 p runs
        13 p same
        -36 p say
        -32 p says
        -32 p sent
        6 p sept
        -10 p september
        11 p seven
        -8 p shall
        -8 p she
        5 p she'd
        11 p shed
        -11 p shot
        -9 p should
        -14 p show
        -17 p sick
        4 p sign
        -10 p signed
        11 p six
        29 p sixty
        5 p snappy
        4 p so
        22 p something
        -8 p son
        14 p sorry
        -8 p sound
        4 p speak
        8 p speaking
        -9 p spell
        -5 p spinning
        10 p split
        -5 p spread
        -12 p started
        -20 p steep
        4 p stop
        5 p story
        -5 p straight
        -5 p street
        -7 p stupid
        5 p sue
        -5 p summarise
        -4 p suppliers
        15 p suppose
        6 p sure
        -14 p t
        13 p take
        17 p talk
        42 p ten
        -20 p tenner
        -9 p terrible
        -23 p th
        16 p that
        -31 p the
        4 p them
        20 p then
        -14 p there
        -4 p they
        -5 p they'll
        10 p thing
        -20 p think
        8 p thinking
        -14 p third
        -6 p thirds
        17 p this
        -7 p those
        -9 p thought
        20 p thousand
        -45 p three
        9 p through
        10 p till
        -15 p time
        -42 p times
        6 p tips
        30 p to
        8 p told
        -14 p tomorrow
        35 p too
        -15 p took
        6 p total
        5 p transfer
        -4 p truck
        8 p true
        -15 p twelve
        20 p twenty
        -14 p twice
        -28 p two
        -13 p unit
        -6 p until
        -29 p up
        -15 p us
        -7 p very
        -17 p voluntarily
        -7 p voss
        6 p wage
        -7 p wages
        6 p waiting
        15 p want
        26 p wants
        -30 p was
        6 p watch
        24 p we
        -20 p we're
        -15 p we've
        -4 p wednesday
        15 p week
        -14 p well
        22 p were
        -5 p what'll
        -11 p when
        4 p which
        5 p whole
        -10 p why
        22 p wife
        -20 p will
        6 p wire
        -49 p with
        -10 p within
        -17 p without
        6 p won't
        4 p work
        9 p working
        6 p worst
        -4 p would
        10 p write
        -11 p wrong
        5 p year
        5 p years
        16 p yes
        9 p yet
        -21 p you
        -13 p you'll
        -41 p you've
        -30 p your
        44 p €
        -37 r !
        22 r 's
        -14 r (
        -13 r )
        -11 r ,
        -18 r :
        6 r <clock>
        28 r <day>
        -11 r <num>
        8 r <pct>
        7 r <share>
        48 r <span>
        -58 r <sum>
        -6 r about
        10 r account
        6 r acct
        -13 r ach
        -8 r actually
        12 r added
        4 r afraid
        -8 r after
        -10 r alive
        17 r all
        -9 r already
        8 r altogether
        8 r am
        -11 r an
        8 r and
        -10 r another
        -4 r any
        -12 r apiece
        -9 r approved
        6 r april
        -6 r around
        27 r as
        -8 r at
        11 r august
        5 r away
        -17 r back
        -9 r badly
        20 r balance
        12 r bank
        -16 r be
        4 r been
        -22 r before
        5 r beginning
        5 r behind
        -5 r better
        6 r between
        -20 r big
        -26 r bill
        -17 r bit
        -29 r boss
        10 r both
        -9 r bother
        5 r bring
        5 r broadband
        13 r but
        -11 r by
        -26 r call
        -5 r calls
        11 r can
        12 r can't
        15 r card
        4 r cards
        4 r care
        -18 r charge
        -4 r check
        10 r clear
        -8 r cleared
        5 r clears
        -11 r client
        11 r close
        14 r closed
        -4 r colleague
        -5 r come
        13 r comes
        -16 r coming
        5 r contract
        -18 r could
        -17 r counts
        4 r courier
        -4 r court
        7 r cover
        13 r date
        -5 r dates
        -8 r days
        4 r didn't
        -5 r different
        4 r direct
        16 r dispute
        14 r does
        -16 r doesn't
        34 r done
        -12 r dont
        18 r down
        -5 r due
        18 r enough
        5 r enrollment
        -5 r equal
        12 r even
        15 r every
        -14 r exactly
        -7 r fae
        -4 r february
        9 r fee
        4 r ferst
        16 r fine
        4 r finish
        7 r first
        -18 r fixed
        -4 r flat
        5 r follow
        -27 r for
        28 r from
        -8 r front
        13 r full
        13 r gets
        -15 r give
        30 r go
        11 r goes
        4 r going
        4 r gone
        6 r gonna
        -16 r good
        -12 r got
        9 r great
        -7 r haha
        8 r hang
        -5 r has
        -16 r have
        -6 r help
        8 r her
        6 r here
        -25 r him
        7 r hold
        -13 r hospital
        -6 r hour
        -16 r how
        4 r i
        15 r i'll
        -7 r i'm
        -29 r if
        -4 r im
        28 r in
        6 r inside
        -6 r instalments
        9 r instead
        20 r interest
        -5 r inv
        -7 r invoice
        -21 r invoices
        7 r is
        26 r isn't
        7 r it
        -5 r its
        5 r jase
        6 r july
        16 r june
        4 r just
        5 r keep
        11 r last
        17 r later
        -11 r law
        -4 r left
        4 r less
        4 r let
        6 r letter
        7 r letters
        12 r like
        -17 r line
        -5 r log
        4 r lol
        4 r long
        4 r love
        20 r makes
        7 r may
        10 r maybe
        -5 r missed
        8 r mo
        4 r money
        15 r month
        9 r monthly
        6 r most
        -20 r much
        -39 r my
        -9 r n
        -18 r new
        -4 r next
        9 r nicely
        -22 r no
        -8 r nobody
        5 r none
        25 r not
        -8 r noted
        -5 r notice
        8 r november
        -16 r numbers
        18 r october
        -26 r of
        5 r off
        22 r ok
        -15 r old
        11 r oldest
        -17 r on
        -20 r once
        -11 r only
        10 r open
        -10 r or
        9 r order
        -10 r other
        -4 r our
        -9 r out
        16 r outstanding
        17 r over
        7 r owe
        8 r owing
        -14 r part
        -4 r pay
        8 r payday
        5 r payment
        -21 r payments
        -5 r pays
        -6 r people
        8 r per
        8 r please
        5 r plus
        -9 r pmts
        -4 r po
        -14 r policy
        13 r question
        -4 r r
        4 r reaches
        -7 r really
        6 r remaining
        -13 r reminder
        -13 r renewal
        -14 r rent
        -13 r rest
        4 r ring
        -5 r round
        -8 r row
        -15 r run
        8 r season
        5 r second
        -28 r sent
        9 r sepa
        4 r separate
        5 r sept
        13 r september
        7 r settled
        -4 r settles
        -6 r shows
        -7 r side
        -18 r signed
        21 r since
        -5 r small
        -14 r so
        7 r some
        -5 r something
        -18 r sorry
        16 r standing
        4 r stands
        16 r start
        -9 r starting
        8 r stays
        -9 r still
        4 r store
        -7 r straight
        4 r take
        12 r takes
        11 r tell
        7 r text
        18 r th
        11 r than
        9 r thank
        -11 r that
        12 r thats
        -4 r the
        -11 r them
        43 r then
        12 r there
        -29 r thing
        7 r this
        -6 r tho
        -6 r though
        7 r through
        4 r thursdays
        7 r til
        5 r till
        -9 r time
        -10 r times
        7 r too
        18 r totally
        12 r transfer
        13 r u
        12 r until
        -15 r up
        -10 r ur
        -8 r us
        4 r visit
        -14 r wait
        7 r waive
        -13 r want
        -14 r was
        -4 r way
        7 r we
        -10 r week
        7 r went
        -16 r were
        -5 r what
        6 r whatever
        12 r when
        4 r whenever
        -7 r which
        4 r whichever
        7 r while
        -9 r who
        -10 r will
        8 r wire
        15 r won't
        -7 r work
        6 r working
        19 r works
        -5 r would
        6 r wouldn't
        -16 r wrong
        19 r x
        -11 r yeah
        21 r yes
        -20 r you
        -15 r you're
        -8 r you've
        -28 r your
        -8 r yours
        -11 t !
        -23 t 's
        -16 t ,
        -5 t -
        53 t :
        -13 t <clock>
        15 t <day>
        4 t <num>
        -19 t <pct>
        16 t <share>
        -5 t <span>
        -51 t <sum>
        35 t ?
        28 t a
        5 t able
        14 t about
        -26 t afraid
        -29 t after
        24 t again
        -5 t agree
        13 t agreed
        7 t agreement
        7 t ah
        -6 t aid
        -7 t all
        7 t allowed
        -11 t along
        7 t alright
        -4 t alrighty
        -4 t am
        10 t amount
        -10 t an
        13 t and
        5 t annoying
        8 t another
        -20 t answer
        12 t any
        4 t anyway
        -15 t apologise
        5 t april
        -9 t are
        -5 t arrears
        15 t as
        -30 t ask
        12 t asked
        -4 t asking
        4 t august
        -4 t balance
        15 t bank
        -56 t be
        -24 t because
        -10 t been
        13 t before
        6 t believe
        -4 t best
        -6 t better
        -38 t big
        4 t bird
        6 t bite
        12 t book
        5 t boss
        10 t bother
        -15 t bout
        -15 t breakfast
        20 t breathe
        8 t brilliant
        5 t bring
        -11 t business
        18 t but
        -25 t by
        -8 t cable
        20 t call
        8 t called
        5 t calls
        -27 t came
        34 t can
        -6 t cant
        7 t car
        7 t card
        -6 t care
        4 t champion
        -4 t check
        -9 t cheers
        5 t clear
        6 t cleared
        7 t clinic
        -13 t close
        -12 t come
        5 t comes
        16 t compare
        -4 t complete
        -9 t confirmations
        7 t cool
        -16 t could
        -10 t county
        -5 t course
        -23 t dale
        -32 t day
        18 t deal
        43 t december
        -6 t department
        -17 t did
        20 t didn't
        7 t disconnect
        -11 t do
        15 t does
        -19 t doesn't
        -11 t dog
        16 t dollar
        23 t don't
        9 t done
        -6 t door
        -17 t down
        5 t drop
        -7 t due
        -8 t each
        16 t else
        5 t ending
        21 t enough
        6 t entities
        -7 t even
        4 t every
        -16 t everyone
        -6 t excellent
        -10 t fair
        6 t faith
        -6 t fall
        -5 t fee
        -8 t feel
        4 t feelings
        21 t fees
        6 t fell
        -5 t figure
        15 t figures
        8 t file
        -11 t fine
        5 t fixed
        11 t follow
        -42 t for
        7 t forget
        -16 t form
        -9 t frankly
        -24 t free
        -9 t freight
        8 t fresh
        -7 t friend
        -46 t from
        14 t full
        -6 t further
        -22 t get
        -16 t give
        -9 t glad
        -27 t going
        8 t gone
        7 t good
        17 t got
        4 t gotta
        9 t great
        -11 t guy
        17 t ha
        -11 t had
        -6 t haha
        5 t halfway
        -5 t hang
        5 t happened
        15 t hard
        17 t has
        -21 t have
        -23 t he
        17 t hear
        -17 t heard
        -6 t hearing
        6 t help
        -23 t her
        -15 t here
        -5 t hey
        -9 t hi
        -4 t his
        -27 t honest
        6 t honestly
        5 t hope
        7 t hour
        -23 t how
        7 t i
        11 t i'd
        -5 t i'll
        -7 t i'm
        -23 t i've
        6 t idea
        -19 t if
        -8 t im
        25 t in
        -15 t instead
        -4 t invoice
        7 t invoices
        -52 t is
        12 t its
        9 t jan
        5 t january
        -7 t judge
        -14 t just
        25 t keep
        9 t knock
        7 t last
        17 t later
        -5 t laughed
        8 t leave
        -22 t left
        4 t let
        6 t lets
        -6 t letter
        9 t light
        -26 t like
        -20 t line
        18 t link
        7 t little
        23 t live
        12 t loan
        5 t lol
        -5 t long
        -4 t look
        -6 t looking
        -8 t lord
        4 t lose
        18 t lot
        -9 t lovely
        -14 t low
        18 t ma'am
        5 t make
        -14 t man
        -7 t marcus
        -13 t matter
        9 t may
        16 t maybe
        9 t me
        13 t mean
        -15 t means
        7 t meant
        5 t meet
        6 t mess
        -4 t mind
        -25 t month
        -15 t more
        5 t motormouth
        4 t mr
        -7 t mrs
        6 t must
        -12 t my
        -6 t myself
        7 t nah
        8 t need
        -5 t needed
        -4 t needs
        15 t never
        -16 t next
        -29 t no
        5 t nobody
        17 t normally
        10 t not
        10 t note
        5 t noted
        -25 t nothing
        12 t now
        8 t number
        -7 t o
        7 t october
        -16 t of
        34 t off
        9 t oh
        14 t okay
        -15 t online
        15 t only
        -11 t open
        -23 t or
        -4 t order
        5 t otherwise
        -21 t our
        -12 t out
        -18 t over
        -29 t owe
        -6 t owen
        -16 t own
        -6 t paid
        -8 t pal
        -5 t past
        24 t pay
        -8 t payment
        -5 t payments
        5 t pending
        -9 t pension
        -9 t people
        8 t perfect
        -4 t phil
        -11 t phone
        5 t plan
        -19 t please
        -12 t pleasure
        -11 t plus
        -9 t portal
        5 t possible
        -19 t problem
        10 t promise
        6 t pulled
        6 t quick
        7 t quickly
        -4 t quiet
        4 t quite
        -23 t read
        -12 t ready
        15 t reason
        4 t recap
        16 t receipt
        4 t recorded
        9 t remainder
        6 t repeatin
        -8 t request
        24 t rest
        -8 t revisit
        4 t right
        -10 t ring
        -4 t run
        -13 t same
        10 t say
        -16 t saying
        5 t says
        -5 t seafood
        8 t see
        -26 t send
        12 t serious
        -10 t settled
        9 t shall
        -6 t she
        -23 t short
        7 t should
        -20 t sign
        -6 t signed
        -4 t silverado
        -28 t since
        11 t sir
        -6 t sitting
        -27 t slipped
        12 t small
        -15 t some
        -7 t something
        -15 t sort
        -4 t sound
        4 t square
        17 t start
        35 t starting
        6 t statement
        6 t stay
        -10 t stays
        15 t stick
        -24 t still
        9 t stop
        19 t stretch
        7 t suits
        26 t sure
        -18 t sweet
        6 t ta
        6 t take
        13 t talk
        -4 t telephone
        21 t tell
        -9 t terrible
        20 t text
        7 t th
        -16 t than
        18 t thank
        16 t thanks
        -19 t that
        16 t that'd
        -12 t thats
        4 t the
        8 t then
        -11 t they
        11 t thing
        14 t think
        5 t third
        -8 t this
        5 t though
        18 t thru
        -23 t tight
        4 t till
        -9 t time
        5 t to
        6 t together
        4 t told
        4 t too
        7 t took
        5 t top
        16 t total
        -5 t transfer
        -7 t tri
        7 t true
        -13 t try
        -9 t turn
        4 t type
        21 t u
        -12 t ugh
        17 t understand
        4 t unpaid
        -9 t until
        -7 t up
        12 t upi
        -9 t uploaded
        -21 t upstairs
        -17 t ur
        26 t us
        4 t van
        -17 t wages
        -6 t wait
        4 t want
        9 t wasn't
        16 t we
        -9 t we'll
        9 t week
        18 t well
        -5 t went
        -14 t whats
        -22 t when
        -6 t whether
        7 t which
        -6 t while
        17 t whole
        -22 t why
        6 t wife
        5 t will
        5 t winter
        10 t wipe
        -10 t wire
        4 t wish
        8 t with
        7 t within
        -9 t without
        14 t won't
        10 t word
        5 t work
        -12 t works
        -7 t world
        4 t worse
        -7 t worth
        -7 t would
        -5 t wouldn't
        -11 t writing
        -11 t wrong
        -18 t ya
        11 t yeah
        -5 t year
        32 t yes
        14 t you
        -6 t you'll
        -18 t you're
        14 t you've
        5 t your
        -12 t yours
        """#

    static let dayTable = #"""
        -111
        26 a plural
        -9 a1 !
        62 a1 's
        10 a1 ,
        -44 a1 .
        7 a1 ;
        12 a1 <day>
        12 a1 <num>
        6 a1 >
        14 a1 ?
        -28 a1 after
        41 a1 and
        -4 a1 around
        19 a1 as
        -36 a1 at
        8 a1 be
        11 a1 before
        5 a1 for
        -32 a1 i
        4 a1 i'll
        19 a1 if
        -43 a1 in
        8 a1 instead
        37 a1 is
        -6 a1 it
        28 a1 like
        14 a1 n
        19 a1 no
        -33 a1 not
        8 a1 ok
        15 a1 on
        -5 a1 only
        35 a1 or
        -4 a1 po
        15 a1 so
        -7 a1 that
        10 a1 then
        -13 a1 till
        -5 a1 to
        -15 a1 we
        -7 a1 when
        20 a1 with
        16 a1 would
        -7 a1 yes
        -34 a1 you
        42 a1 your
        -8 a2 ,
        -26 a2 .
        -17 a2 <clock>
        -5 a2 <day>
        23 a2 <num>
        22 a2 <share>
        -32 a2 <span>
        40 a2 >
        -19 a2 ?
        9 a2 a
        15 a2 account
        -4 a2 after
        8 a2 all
        5 a2 an
        42 a2 and
        -15 a2 any
        -8 a2 better
        8 a2 both
        -8 a2 but
        13 a2 by
        9 a2 call
        5 a2 can
        12 a2 card
        7 a2 check
        9 a2 did
        24 a2 do
        -5 a2 each
        -10 a2 even
        -4 a2 file
        20 a2 fine
        39 a2 for
        -18 a2 got
        6 a2 he
        -7 a2 how
        -38 a2 i
        28 a2 i'll
        -12 a2 i'm
        -31 a2 if
        -25 a2 in
        -8 a2 interest
        33 a2 is
        17 a2 it
        8 a2 its
        -4 a2 just
        10 a2 last
        -8 a2 my
        -42 a2 no
        -9 a2 nothing
        13 a2 ok
        -12 a2 on
        16 a2 or
        -12 a2 our
        6 a2 rest
        19 a2 run
        -6 a2 say
        -10 a2 see
        -14 a2 so
        -11 a2 sorry
        -13 a2 still
        13 a2 sure
        -44 a2 that
        -10 a2 thats
        35 a2 the
        -17 a2 then
        -13 a2 there
        -28 a2 to
        -4 a2 want
        -8 a2 we
        8 a2 we'll
        5 a2 we've
        10 a2 what
        -17 a2 with
        24 a2 would
        15 a2 yes
        24 a2 you
        -5 a2 you're
        -62 a3 's
        23 a3 ,
        -18 a3 <clock>
        -28 a3 <day>
        -10 a3 <num>
        16 a3 <span>
        4 a3 <sum>
        26 a3 >
        22 a3 ?
        -18 a3 a
        -14 a3 account
        30 a3 after
        -17 a3 and
        4 a3 answer
        -6 a3 bank
        -5 a3 be
        -30 a3 by
        -4 a3 can
        -12 a3 can't
        24 a3 card
        8 a3 check
        23 a3 come
        -9 a3 do
        17 a3 don't
        18 a3 every
        11 a3 first
        20 a3 for
        39 a3 goes
        -10 a3 have
        17 a3 hear
        12 a3 how
        -12 a3 i
        4 a3 i'd
        -29 a3 i'll
        21 a3 i'm
        -35 a3 if
        16 a3 in
        -12 a3 is
        -20 a3 it
        -19 a3 its
        -42 a3 late
        -6 a3 more
        -20 a3 no
        -8 a3 of
        37 a3 on
        35 a3 or
        -4 a3 out
        -9 a3 paid
        -4 a3 passed
        5 a3 put
        -16 a3 say
        -7 a3 see
        5 a3 take
        9 a3 th
        22 a3 that
        -29 a3 the
        5 a3 then
        -6 a3 there
        5 a3 time
        -20 a3 to
        -8 a3 u
        12 a3 us
        -20 a3 want
        11 a3 way
        24 a3 we
        14 a3 when
        -11 a3 your
        9 aa 's fine
        19 aa 's run
        17 aa , <day>
        33 aa , <num>
        14 aa , <share>
        29 aa , <sum>
        9 aa , all
        -21 aa , and
        8 aa , both
        13 aa , by
        -10 aa , even
        17 aa , for
        -16 aa , i
        -16 aa , i'll
        -9 aa , i'm
        -8 aa , if
        -5 aa , in
        11 aa , is
        10 aa , it
        10 aa , last
        -23 aa , no
        -13 aa , nothing
        6 aa , rest
        -15 aa , so
        -7 aa , that
        -24 aa , thats
        19 aa , the
        -13 aa , there
        -17 aa , with
        28 aa , would
        13 aa , yes
        -24 aa . <day>
        -27 aa . <sum>
        13 aa . after
        30 aa . and
        9 aa . did
        -33 aa . i
        37 aa . i'll
        -20 aa . if
        -5 aa . is
        5 aa . it
        25 aa . its
        -4 aa . ok
        -40 aa . that
        14 aa . what
        9 aa . you
        17 aa <clock> <clock>
        27 aa <day> <day>
        -8 aa <day> >
        6 aa > >
        51 aa ? >
        -5 aa after <num>
        21 aa and <num>
        9 aa and <sum>
        15 aa and i
        25 aa and the
        7 aa and then
        -14 aa and we
        8 aa and we'll
        -4 aa around <num>
        -32 aa at <clock>
        9 aa by card
        -5 aa for <num>
        6 aa for sure
        25 aa for the
        27 aa from <day>
        4 aa i can
        10 aa is fine
        11 aa is ok
        -5 aa is the
        -5 aa of each
        21 aa on the
        26 aa or <day>
        15 aa so you
        17 aa then ,
        -9 aa then .
        -5 aa then ?
        -10 aa to see
        15 aa with the
        31 alone
        16 b1 's
        39 b1 ,
        27 b1 .
        -4 b1 :
        46 b1 <
        16 b1 <clock>
        12 b1 <day>
        118 b1 <num>
        55 b1 <share>
        62 b1 <sum>
        5 b1 ?
        -11 b1 a
        -8 b1 about
        -5 b1 account
        5 b1 after
        10 b1 all
        -12 b1 around
        16 b1 at
        -14 b1 back
        43 b1 be
        -9 b1 before
        -12 b1 but
        38 b1 by
        -13 b1 call
        -6 b1 calls
        -4 b1 check
        -12 b1 come
        31 b1 dated
        -9 b1 dispute
        39 b1 due
        -15 b1 email
        -42 b1 every
        -4 b1 for
        6 b1 from
        -6 b1 go
        -20 b1 in
        -5 b1 is
        23 b1 it
        6 b1 me
        9 b1 not
        -27 b1 of
        27 b1 off
        -10 b1 on
        19 b1 or
        -31 b1 other
        19 b1 out
        12 b1 paid
        6 b1 past
        -9 b1 pay
        -9 b1 phone
        -11 b1 ring
        23 b1 say
        -22 b1 signed
        -11 b1 so
        -5 b1 starting
        31 b1 that
        -100 b1 the
        -13 b1 them
        17 b1 then
        -19 b1 there
        -41 b1 through
        5 b1 til
        17 b1 till
        -5 b1 time
        23 b1 to
        -6 b1 u
        21 b1 until
        4 b1 was
        -4 b1 would
        -6 b1 writing
        -51 b1 you
        -8 b1 your
        4 b2 !
        -15 b2 ,
        55 b2 .
        -5 b2 :
        74 b2 <
        -8 b2 <clock>
        24 b2 <day>
        101 b2 <num>
        27 b2 <pct>
        28 b2 <share>
        -4 b2 <span>
        69 b2 <sum>
        11 b2 ach
        4 b2 action
        9 b2 again
        -4 b2 all
        -19 b2 and
        -10 b2 are
        -43 b2 as
        4 b2 back
        -15 b2 be
        39 b2 by
        -22 b2 call
        -21 b2 can
        13 b2 cheque
        -4 b2 clear
        6 b2 comes
        17 b2 date
        5 b2 debit
        15 b2 did
        13 b2 do
        -16 b2 done
        47 b2 due
        -47 b2 every
        8 b2 first
        -20 b2 go
        16 b2 good
        9 b2 have
        5 b2 here
        9 b2 hold
        -18 b2 i
        -16 b2 i'll
        14 b2 if
        35 b2 invoice
        -38 b2 is
        13 b2 me
        -8 b2 month
        -10 b2 my
        -30 b2 no
        18 b2 of
        -18 b2 off
        17 b2 ok
        -22 b2 on
        18 b2 only
        -22 b2 open
        14 b2 out
        -8 b2 over
        -7 b2 paid
        7 b2 pay
        -6 b2 payment
        -15 b2 payments
        14 b2 post
        19 b2 rest
        -11 b2 ring
        -6 b2 run
        13 b2 say
        -16 b2 signed
        25 b2 so
        11 b2 starting
        -6 b2 team
        -15 b2 telephone
        -9 b2 text
        8 b2 th
        38 b2 that
        -43 b2 the
        -7 b2 then
        -8 b2 there
        -5 b2 to
        4 b2 transfer
        -7 b2 try
        -34 b2 u
        -19 b2 until
        -18 b2 up
        -8 b2 us
        22 b2 wait
        -12 b2 we
        -5 b2 week
        -7 b2 whole
        8 b2 wire
        4 b2 with
        -13 b2 yes
        -9 b2 you
        -4 b2 your
        5 b3 !
        10 b3 ,
        50 b3 .
        16 b3 :
        12 b3 <
        -5 b3 <clock>
        12 b3 <num>
        -13 b3 a
        18 b3 about
        -11 b3 after
        23 b3 all
        15 b3 an
        20 b3 and
        -8 b3 at
        11 b3 bank
        24 b3 be
        6 b3 been
        15 b3 by
        -8 b3 call
        -23 b3 credit
        -18 b3 day
        -11 b3 do
        13 b3 due
        10 b3 every
        11 b3 fell
        -8 b3 for
        17 b3 from
        27 b3 go
        -28 b3 goes
        18 b3 have
        -10 b3 he
        -21 b3 how
        25 b3 i
        -12 b3 i'll
        -21 b3 if
        -9 b3 ill
        25 b3 in
        -8 b3 is
        4 b3 isn't
        30 b3 it
        7 b3 last
        -9 b3 letter
        -17 b3 like
        -4 b3 look
        -13 b3 me
        16 b3 no
        -22 b3 not
        19 b3 now
        31 b3 of
        11 b3 off
        -9 b3 on
        18 b3 only
        19 b3 or
        -24 b3 other
        6 b3 past
        39 b3 pay
        -13 b3 ring
        -26 b3 so
        -17 b3 stop
        -4 b3 that
        -42 b3 the
        4 b3 this
        -38 b3 to
        -8 b3 u
        9 b3 up
        -4 b3 us
        5 b3 was
        -15 b3 we're
        -8 b3 will
        16 b3 wire
        -6 b3 you
        -14 b3 you'd
        -13 b3 your
        30 ba , ,
        34 ba , .
        -15 ba , <day>
        8 ba , >
        -7 ba , ?
        18 ba . ,
        -4 ba : ,
        -14 ba < ,
        50 ba < .
        17 ba < <day>
        31 ba < >
        -8 ba < ?
        20 ba < is
        -47 ba < it
        8 ba < ok
        -7 ba < then
        -6 ba <clock> ,
        11 ba <day> ,
        17 ba <day> .
        -8 ba <num> ,
        -14 ba <num> .
        10 ba <num> >
        16 ba <num> ?
        46 ba <num> and
        7 ba <num> by
        14 ba <share> ,
        35 ba <sum> ,
        16 ba <sum> .
        -28 ba <sum> ?
        17 ba <sum> and
        5 ba <sum> by
        -4 ba after ,
        -13 ba after .
        7 ba after the
        10 ba all ?
        -34 ba and ,
        10 ba and .
        14 ba and ?
        6 ba at ,
        7 ba at .
        27 ba before ,
        28 ba by ,
        46 ba by .
        -24 ba by >
        12 ba by ?
        15 ba by and
        -8 ba by i
        -8 ba by if
        4 ba by in
        -13 ba by the
        13 ba dated ,
        11 ba dated .
        4 ba due ,
        25 ba due .
        5 ba due >
        5 ba due so
        32 ba every from
        4 ba for ,
        -23 ba for .
        -7 ba for >
        9 ba for ?
        -5 ba for and
        12 ba from ,
        13 ba from .
        7 ba from >
        -9 ba in ?
        12 ba it ,
        14 ba it .
        22 ba it >
        6 ba me ,
        -11 ba not .
        23 ba of ,
        -27 ba of .
        53 ba on ,
        -11 ba on .
        -4 ba on <day>
        -21 ba on >
        47 ba on ?
        -27 ba on and
        -9 ba on at
        15 ba on by
        -11 ba on i
        6 ba on is
        10 ba on of
        5 ba on then
        -10 ba on to
        -4 ba on with
        30 ba or ?
        -22 ba other ,
        -9 ba ring ,
        13 ba say ,
        -12 ba since ,
        6 ba since .
        33 ba so it
        11 ba starting .
        -42 ba the ?
        -4 ba til ,
        34 ba till ,
        -28 ba till .
        -10 ba to ,
        -16 ba to .
        19 ba until .
        18 ba until >
        8 ba would be
        -22 ba you ,
        -5 ba you .
        -5 bb , <num>
        -18 bb , and
        20 bb , by
        11 bb , dated
        22 bb , due
        30 bb , from
        6 bb , on
        13 bb , starting
        7 bb , then
        7 bb , until
        45 bb . <num>
        -5 bb . by
        20 bb . since
        -20 bb . would
        12 bb : <num>
        46 bb < <
        20 bb < <share>
        -21 bb < from
        -32 bb < on
        -13 bb < so
        -7 bb <clock> <clock>
        -16 bb <day> ,
        -13 bb <day> .
        -8 bb <day> <day>
        23 bb <day> and
        15 bb <day> from
        4 bb <day> or
        10 bb <num> ,
        46 bb <num> <num>
        30 bb <num> by
        4 bb <num> dated
        12 bb <num> every
        6 bb <num> from
        54 bb <num> on
        15 bb <share> on
        25 bb <span> from
        -24 bb <span> starting
        62 bb <sum> <sum>
        16 bb <sum> by
        -47 bb <sum> every
        60 bb <sum> on
        -7 bb again on
        -42 bb as of
        -6 bb at <clock>
        4 bb back on
        -7 bb call on
        -9 bb call you
        26 bb clear it
        12 bb come on
        -17 bb done for
        39 bb due on
        6 bb due since
        -30 bb every other
        7 bb first <num>
        29 bb in by
        -6 bb in writing
        13 bb invoice of
        -7 bb it by
        14 bb it on
        -11 bb it till
        26 bb it to
        -21 bb know by
        27 bb of it
        -5 bb on a
        -11 bb on it
        5 bb or before
        -22 bb out on
        14 bb paid by
        25 bb pay by
        -25 bb pay on
        12 bb payment by
        21 bb rest by
        -6 bb ring on
        11 bb so <num>
        11 bb starting on
        -15 bb telephone on
        8 bb th and
        21 bb that 's
        10 bb the <num>
        -5 bb there for
        -18 bb to you
        11 bb us by
        -18 bb us on
        14 bb was due
        -14 bb you on
        -6 c !
        -6 c "
        -19 c &
        -5 c 's
        20 c ,
        -33 c -
        -13 c /
        -27 c :
        9 c ;
        -28 c <clock>
        -23 c <day>
        67 c <num>
        -38 c <pct>
        37 c <share>
        -35 c <span>
        101 c <sum>
        14 c ?
        -21 c a
        30 c able
        -23 c about
        -11 c accept
        9 c account
        7 c ach
        4 c action
        43 c added
        -6 c after
        -5 c agency
        -31 c agreed
        32 c all
        9 c along
        -31 c already
        -4 c amount
        5 c an
        -23 c any
        -4 c approval
        -20 c approved
        21 c approves
        -9 c april
        -16 c around
        19 c arrears
        8 c as
        -16 c ask
        -34 c at
        7 c away
        -29 c b
        -29 c back
        28 c balance
        -5 c bank
        -5 c be
        -27 c because
        -12 c been
        -11 c before
        -12 c being
        -6 c bell
        -17 c better
        -6 c between
        5 c bill
        5 c bit
        5 c boss
        -9 c both
        -7 c bounced
        5 c bout
        -5 c business
        -13 c but
        35 c by
        -17 c call
        9 c calls
        -18 c came
        12 c can
        17 c card
        -14 c change
        5 c charges
        17 c check
        -28 c checks
        13 c cheque
        -19 c claim
        11 c cleared
        13 c client
        -7 c clinic
        12 c close
        -20 c closed
        -4 c colleague
        -9 c collect
        -7 c collected
        28 c come
        26 c comes
        16 c comin
        -34 c coming
        20 c contract
        -8 c copy
        38 c could
        -16 c court
        -8 c cover
        -25 c credit
        6 c date
        -15 c day
        -6 c debit
        5 c december
        -11 c deliveries
        -16 c department
        -7 c did
        -18 c dispute
        48 c do
        9 c doesn't
        -18 c don't
        -11 c done
        -13 c dont
        -10 c door
        -9 c drop
        43 c due
        -42 c each
        10 c eft
        4 c em
        -18 c email
        28 c every
        12 c everything
        5 c fall
        8 c faster
        10 c fees
        11 c fell
        -13 c file
        16 c final
        -10 c finance
        30 c fine
        5 c finish
        10 c first
        8 c follow
        -5 c form
        -6 c free
        5 c fridays
        -25 c from
        23 c front
        -9 c frozen
        56 c full
        15 c give
        -9 c going
        -28 c gone
        -9 c gonna
        4 c good
        -13 c got
        12 c grand
        5 c great
        4 c had
        15 c haha
        -13 c happy
        24 c has
        -32 c have
        -27 c he
        -14 c hear
        -12 c heard
        13 c here
        -16 c him
        -18 c his
        4 c hit
        4 c hold
        -18 c holiday
        -5 c home
        -15 c how
        -16 c i
        13 c i'd
        -75 c i'll
        -12 c i've
        -22 c id
        25 c if
        -12 c ill
        -13 c im
        -35 c in
        -6 c instalment
        -12 c instalments
        23 c instead
        5 c insurance
        -9 c int
        5 c invoice
        7 c invoices
        -29 c is
        -24 c isn't
        16 c isnt
        22 c it
        31 c it'd
        -28 c it'll
        4 c its
        7 c january
        -4 c judge
        18 c july
        6 c keep
        9 c keeps
        -32 c kids
        8 c know
        -7 c lands
        16 c last
        -13 c late
        -25 c law
        -51 c left
        -32 c legal
        7 c less
        15 c let
        26 c lets
        6 c letter
        26 c like
        22 c link
        22 c live
        -14 c loan
        -5 c log
        -14 c looking
        -33 c looks
        35 c lot
        26 c lots
        -12 c love
        -10 c ma'am
        -20 c mail
        6 c man
        12 c manage
        14 c mastercard
        -13 c match
        -9 c may
        16 c me
        5 c means
        -10 c might
        -22 c miss
        -6 c missed
        13 c mo
        -28 c money
        25 c month
        9 c monthly
        5 c more
        -31 c mr
        28 c much
        -36 c my
        4 c n
        39 c need
        5 c new
        -37 c next
        -15 c no
        -14 c nobody
        4 c not
        -11 c note
        -42 c nothing
        -42 c november
        -44 c now
        34 c number
        13 c october
        6 c of
        6 c off
        15 c offer
        -10 c office
        19 c ok
        13 c okay
        12 c old
        24 c oldest
        -40 c on
        18 c once
        5 c only
        -23 c open
        27 c or
        -9 c order
        -9 c other
        -5 c otherwise
        -10 c our
        -37 c out
        -64 c over
        -7 c own
        -26 c paid
        -17 c paper
        4 c part
        24 c parts
        -5 c passed
        24 c past
        6 c pause
        -23 c pay
        -9 c payed
        38 c payment
        -20 c payments
        6 c pays
        -5 c pending
        -15 c people
        -13 c per
        17 c perfect
        -23 c phone
        -10 c please
        -5 c plus
        -10 c po
        -10 c pods
        15 c position
        4 c possible
        14 c post
        4 c principal
        13 c promise
        4 c put
        -9 c rather
        10 c reaches
        9 c reason
        10 c regarding
        -5 c remainder
        8 c remaining
        -10 c reminder
        -15 c renewal
        -14 c rent
        7 c report
        20 c rest
        -4 c result
        4 c returned
        -17 c review
        -8 c reviewed
        -15 c right
        -35 c ring
        18 c ringing
        -17 c roughly
        8 c run
        -8 c rung
        19 c said
        18 c same
        10 c saturdays
        5 c say
        18 c says
        11 c second
        -19 c see
        5 c sending
        -10 c sent
        22 c sepa
        14 c settle
        -18 c she
        6 c short
        6 c should
        -9 c show
        -8 c shut
        -18 c sign
        -49 c signed
        -7 c since
        -7 c sir
        8 c sitting
        6 c small
        19 c some
        -20 c something
        -22 c sorry
        5 c speak
        -19 c spoke
        -40 c st
        -5 c stands
        -16 c start
        -7 c started
        16 c starting
        -12 c statement
        -24 c still
        -6 c straight
        4 c stretch
        -13 c suit
        10 c suits
        5 c sum
        6 c sure
        15 c suspend
        10 c take
        -20 c talk
        4 c talking
        6 c team
        -16 c telephone
        -4 c tell
        -29 c terms
        -11 c text
        10 c th
        13 c thank
        -10 c thanks
        12 c that
        9 c that'd
        -12 c thats
        -31 c the
        -12 c their
        -22 c them
        10 c then
        -23 c there
        -14 c theres
        -16 c they
        -11 c they'll
        -4 c thing
        12 c think
        -13 c third
        -4 c this
        20 c those
        23 c though
        -38 c through
        23 c thru
        -23 c till
        -8 c time
        -11 c times
        -20 c to
        -16 c told
        26 c too
        -5 c took
        -5 c total
        35 c transfer
        4 c try
        -11 c twice
        -47 c u
        -14 c unless
        -7 c unpaid
        14 c until
        -10 c up
        -36 c ur
        12 c usual
        -9 c van
        -21 c vat
        -4 c w
        -7 c wait
        -6 c waive
        8 c waived
        18 c want
        8 c was
        -15 c way
        -32 c we
        -5 c we'd
        -5 c we'll
        -14 c we're
        -12 c we've
        -22 c week
        9 c weekly
        -17 c went
        17 c were
        -27 c what
        -25 c when
        4 c whether
        -30 c which
        -13 c while
        -10 c who
        7 c who'd
        34 c why
        -35 c will
        -10 c wire
        -23 c with
        -9 c without
        -9 c wont
        -5 c word
        18 c work
        39 c works
        -11 c would
        -11 c write
        5 c writing
        -12 c wrong
        -6 c y'all
        9 c yeah
        -9 c year
        23 c yes
        -35 c you
        -16 c you'd
        -25 c you'll
        -18 c you're
        16 c you've
        -64 c your
        -91 g contact
        51 g debt
        -16 g done
        -37 g expense
        -20 g income
        26 g late
        -70 g law
        12 g offer
        57 g pay
        26 g promise
        25 ga offer
        4 ga pay
        -9 ga promise
        -44 gb contact
        34 gb debt
        43 gb done
        -24 gb income
        6 gb late
        -35 gb letter
        12 gb offer
        18 gb pay
        63 gb promise
        -90 gl contact
        21 gl debt
        18 gl done
        -27 gl expense
        -47 gl income
        16 gl late
        -79 gl law
        -22 gl letter
        57 gl pay
        -81 gp contact
        9 gp debt
        14 gp done
        10 gp expense
        33 gp income
        -38 gp late
        -35 gp law
        -46 gp letter
        14 gp offer
        20 gp pay
        -44 gp promise
        -5 gr contact
        24 gr debt
        -27 gr done
        -10 gr expense
        26 gr income
        11 gr late
        8 gr law
        14 gr letter
        -8 gr offer
        -5 gr pay
        -5 gr promise
        -51 gt contact
        14 gt debt
        5 gt done
        11 gt expense
        -12 gt income
        12 gt late
        -47 gt law
        39 gt letter
        -47 gt offer
        19 gt pay
        -26 gt promise
        80 k beside
        114 k dated
        14 k dated ahead 1
        12 k dated ahead 2
        23 k dated ahead 3
        12 k dated ahead 4
        12 k dated ahead 5
        9 k dated ahead 7
        12 k dated ahead 8
        58 k dated ahead 9
        18 k dated behind 1
        10 k dated behind 3
        30 k dated behind 4
        21 k dated behind 6
        72 k dated behind 9
        28 k day
        25 k day ahead 1
        27 k day ahead 2
        -18 k day ahead 3
        -18 k day behind 1
        -9 k day behind 2
        -12 k day behind 3
        -16 k day behind 4
        20 k day behind 7
        63 k day behind 8
        14 k edge
        -16 k edge ahead 1
        -9 k edge ahead 2
        14 k edge ahead 3
        22 k edge ahead 4
        -25 k edge ahead 9
        14 k edge behind 1
        -25 k edge behind 3
        -32 k edge behind 4
        49 k edge behind 9
        -114 k fixed
        -121 k holiday
        -13 k holiday ahead 2
        -29 k holiday ahead 3
        -9 k holiday ahead 4
        -18 k holiday ahead 8
        -40 k holiday ahead 9
        8 k holiday behind 2
        -25 k holiday behind 4
        -22 k holiday behind 5
        -18 k holiday behind 6
        -57 k holiday behind 9
        -9 k last weekday
        52 k next weekday
        -17 k nth
        -46 k part
        70 k this weekday
        -82 k today
        -47 k weekday
        -38 k weekday ahead 1
        -61 k weekday behind 0
        23 k weekday behind 1
        -6 l "
        -40 l 's
        6 l ,
        -23 l -
        8 l <clock>
        72 l <num>
        4 l <pct>
        46 l <share>
        -8 l <span>
        75 l <sum>
        -29 l a
        30 l able
        4 l about
        22 l account
        12 l ach
        4 l across
        4 l action
        -15 l after
        -36 l agreed
        7 l all
        -4 l already
        -6 l amount
        -8 l an
        -17 l and
        -4 l answer
        -6 l any
        -8 l anything
        -4 l approval
        -8 l are
        -12 l around
        19 l arrears
        -36 l as
        -9 l ask
        -28 l at
        -29 l b
        -14 l back
        18 l balance
        -10 l bank
        40 l be
        -14 l because
        5 l been
        -21 l before
        6 l beginning
        -6 l bell
        31 l bill
        16 l bit
        -6 l boss
        -23 l both
        8 l bounced
        -5 l business
        -4 l but
        42 l by
        -9 l call
        5 l calling
        14 l calls
        -17 l came
        26 l can
        -4 l can't
        -28 l card
        -13 l check
        10 l cheque
        12 l cleared
        12 l close
        -18 l closed
        -4 l colleague
        19 l come
        19 l comes
        -36 l coming
        -6 l contract
        26 l could
        -7 l courier
        -28 l credit
        31 l date
        5 l dated
        -4 l day
        -25 l debit
        -7 l did
        -20 l direct
        -18 l dispute
        5 l do
        -21 l don't
        -21 l done
        11 l down
        46 l due
        -50 l each
        -30 l email
        7 l even
        -21 l every
        5 l fall
        11 l fell
        4 l final
        -17 l for
        -5 l form
        8 l fridays
        -29 l from
        42 l full
        19 l give
        30 l go
        -36 l goes
        5 l gone
        17 l good
        -5 l got
        4 l had
        -9 l happy
        25 l has
        -11 l have
        -13 l hear
        -12 l heard
        17 l here
        -8 l him
        -17 l his
        -8 l hold
        -7 l holiday
        5 l house
        -14 l how
        -28 l i
        21 l i'd
        -79 l i'll
        -4 l i'm
        -12 l i've
        -22 l id
        50 l if
        -16 l ill
        -6 l im
        -6 l in
        -24 l interest
        17 l invoice
        7 l invoices
        -12 l is
        -16 l isn't
        39 l it
        10 l it'd
        -16 l it'll
        13 l january
        -4 l judge
        14 l july
        -17 l just
        -8 l know
        20 l last
        -7 l leave
        -18 l left
        -19 l legal
        15 l let
        23 l lets
        -4 l letter
        -6 l letters
        -9 l like
        17 l link
        -13 l loan
        -5 l log
        -10 l look
        13 l lot
        23 l lots
        11 l love
        -20 l mail
        9 l make
        12 l manage
        7 l may
        -4 l maybe
        -24 l me
        -8 l might
        -18 l miss
        -7 l money
        -8 l more
        28 l much
        -31 l my
        31 l need
        -16 l next
        19 l no
        11 l noted
        -47 l nothing
        -19 l now
        7 l number
        20 l of
        -12 l office
        15 l ok
        12 l okay
        21 l oldest
        -29 l on
        10 l once
        6 l only
        -26 l open
        -40 l or
        -56 l other
        -5 l otherwise
        4 l our
        -17 l out
        -24 l over
        7 l overdue
        -7 l own
        -19 l paid
        -12 l paper
        -4 l passed
        21 l past
        6 l pause
        34 l payment
        -13 l payments
        8 l perfect
        -12 l phone
        9 l po
        -10 l pods
        15 l position
        12 l post
        4 l principal
        13 l promise
        -9 l rather
        9 l reason
        10 l regarding
        -23 l renewal
        -20 l report
        8 l rest
        -19 l review
        -38 l ring
        6 l run
        -8 l rung
        4 l same
        10 l saturdays
        28 l say
        11 l second
        -10 l see
        4 l send
        5 l sending
        -8 l sent
        20 l september
        14 l settle
        -18 l she
        9 l should
        -8 l shut
        -14 l sign
        -45 l signed
        -7 l since
        -5 l sir
        31 l so
        11 l sorry
        -19 l spoke
        -22 l start
        -7 l started
        44 l starting
        -12 l statement
        -34 l still
        -32 l stop
        -6 l straight
        12 l sum
        -6 l sure
        15 l suspend
        4 l take
        -12 l talk
        -12 l team
        -16 l telephone
        -20 l text
        22 l th
        8 l thank
        38 l that
        7 l that'd
        6 l thats
        -9 l them
        12 l then
        -24 l there
        -14 l theres
        -15 l they
        -11 l they'll
        9 l thing
        23 l though
        -38 l through
        17 l till
        5 l time
        -17 l times
        17 l to
        -16 l told
        -7 l total
        10 l transfer
        4 l try
        -10 l twice
        -48 l u
        -7 l unpaid
        -7 l until
        -14 l up
        -19 l ur
        -12 l us
        12 l value
        23 l wait
        22 l want
        11 l was
        -12 l way
        -31 l we
        -5 l we'll
        -14 l we're
        -12 l we've
        -15 l week
        9 l weekly
        -15 l went
        16 l were
        -5 l what
        -28 l when
        4 l whether
        -20 l which
        -15 l who
        -6 l whole
        33 l why
        -9 l will
        -8 l wire
        15 l wired
        -37 l with
        -9 l would
        5 l writing
        -12 l wrong
        -6 l y'all
        -4 l yeah
        14 l yes
        14 l you
        -16 l you'd
        -22 l you'll
        -9 l you're
        20 l you've
        -57 l your
        -10 p !
        -12 p $
        -12 p 's
        11 p (
        11 p )
        -22 p ,
        9 p -
        16 p 1
        -10 p 1,100
        -4 p 10
        30 p 12
        -14 p 13
        -11 p 14
        5 p 15
        25 p 17
        -20 p 18
        -19 p 19
        17 p 2
        11 p 2,000
        -19 p 21
        33 p 24
        15 p 27
        -4 p 28
        16 p 29
        14 p 3
        6 p 30
        -40 p 300
        -18 p 4
        7 p 400
        5 p 5
        5 p 5,300
        -8 p 500
        -27 p 6
        -4 p 60
        -8 p 8
        -10 p 9
        -35 p ?
        11 p a
        38 p about
        -5 p ach
        -32 p after
        -6 p agreed
        26 p all
        9 p alone
        -35 p already
        18 p am
        -23 p an
        -31 p and
        15 p another
        -10 p any
        -8 p anything
        -10 p anyway
        27 p approve
        5 p approved
        43 p april
        25 p are
        -6 p as
        -16 p asked
        6 p asking
        -27 p at
        9 p august
        -4 p back
        -10 p balance
        -9 p be
        -7 p beauty
        -43 p been
        -5 p beep
        -17 p before
        10 p better
        -4 p big
        6 p bill
        -19 p bit
        -4 p boss
        -4 p both
        -7 p break
        -20 p but
        21 p by
        -10 p call
        -18 p calls
        13 p can
        -8 p can't
        -18 p card
        -10 p cash
        -17 p certificate
        -14 p charity
        18 p check
        20 p cheque
        -16 p christmas
        10 p clear
        -32 p closed
        -28 p come
        14 p coming
        39 p could
        21 p courier
        -19 p court
        -8 p credit
        -25 p customer
        -24 p customers
        -11 p cut
        -8 p damage
        12 p date
        35 p day
        -5 p days
        -29 p deal
        22 p debit
        14 p debt
        7 p december
        -21 p deliveries
        8 p desk
        -12 p didn't
        22 p direct
        9 p discount
        26 p do
        -35 p does
        -29 p dollars
        -49 p don't
        5 p done
        -17 p dr
        -28 p eight
        18 p end
        4 p enough
        -21 p every
        -12 p everything
        14 p fair
        -22 p feb
        4 p fifteenth
        20 p fifty
        33 p fine
        -34 p first
        -38 p five
        -4 p flat
        21 p fortnightly
        9 p forty
        19 p four
        76 p friday
        21 p from
        5 p front
        -11 p get
        -25 p girl
        32 p give
        20 p giving
        26 p go
        -7 p goes
        -6 p going
        28 p gone
        -27 p good
        13 p got
        -6 p grand
        6 p great
        11 p guess
        22 p ha
        -14 p had
        7 p half
        -39 p happens
        24 p harassing
        -20 p has
        44 p hate
        9 p he
        19 p he'll
        -16 p head
        -25 p hello
        -16 p help
        -9 p her
        -36 p here
        8 p hi
        -32 p him
        -35 p his
        13 p hmm
        14 p holiday
        7 p hours
        12 p house
        -8 p how
        13 p i
        39 p i'd
        25 p i'll
        -19 p i'm
        -19 p i've
        -6 p if
        -24 p ignore
        -4 p in
        -24 p insurance
        10 p interpreter
        -10 p invoice
        4 p invoices
        41 p is
        23 p it'd
        7 p it'll
        -14 p jail
        -19 p job
        -26 p judgment
        -10 p july
        -16 p june
        -4 p just
        6 p keep
        -4 p kids
        10 p knock
        -29 p know
        -7 p lakh
        -4 p last
        -16 p learn
        -16 p least
        -11 p leave
        -6 p left
        6 p let
        -35 p letter
        18 p like
        6 p link
        -37 p little
        -5 p live
        6 p long
        27 p look
        13 p lose
        9 p lot
        11 p love
        -36 p make
        35 p manage
        -16 p manners
        20 p march
        13 p may
        45 p maybe
        -30 p me
        -13 p mean
        14 p meantime
        -13 p meter
        -21 p mid
        -5 p middle
        41 p might
        -26 p minutes
        -6 p missed
        10 p monday
        10 p money
        -16 p month
        -17 p monthly
        -4 p months
        34 p more
        15 p morning
        -22 p mother
        -24 p mr
        7 p much
        24 p nah
        -8 p nd
        17 p need
        -6 p net
        -39 p never
        -16 p new
        37 p next
        9 p ninety
        -19 p no
        21 p none
        -4 p not
        -12 p nothing
        27 p now
        -17 p number
        -12 p october
        -11 p of
        24 p off
        -12 p offer
        10 p office
        14 p oh
        -4 p ok
        23 p okay
        -24 p on
        -9 p once
        36 p one
        13 p only
        -9 p open
        11 p or
        20 p order
        -15 p other
        -50 p our
        -51 p out
        26 p over
        -18 p owe
        -18 p owner
        47 p paid
        -5 p paper
        -31 p paying
        -17 p payment
        -27 p pays
        44 p pension
        -17 p people
        -8 p phone
        -13 p portal
        4 p problem
        -12 p promise
        9 p push
        -12 p put
        25 p quarter
        11 p rather
        14 p rd
        -6 p reached
        -10 p real
        -25 p really
        8 p relief
        -7 p repeat
        -11 p restaurants
        32 p right
        -5 p rights
        -7 p ringing
        7 p road
        10 p run
        -13 p said
        -10 p same
        18 p saturday
        15 p say
        4 p says
        7 p schedule
        7 p school
        -4 p second
        21 p see
        -17 p sell
        -55 p send
        -9 p sent
        -11 p september
        -33 p she
        5 p short
        -27 p should
        13 p shoulder
        7 p sick
        -17 p six
        -5 p sixty
        28 p so
        11 p some
        31 p something
        14 p soon
        -23 p sort
        -11 p speak
        -23 p speaking
        33 p split
        8 p square
        -7 p st
        -5 p started
        30 p still
        -14 p stop
        -4 p story
        -10 p sue
        6 p suggest
        -13 p sunday
        7 p suppose
        8 p sure
        -54 p take
        -5 p talk
        11 p tell
        -32 p ten
        23 p tenner
        11 p th
        35 p thank
        15 p thanks
        -8 p that
        32 p that'd
        -18 p the
        11 p them
        -15 p then
        11 p there
        38 p they
        -8 p they're
        24 p think
        -8 p thirty
        -26 p this
        -10 p those
        -14 p thought
        21 p thousand
        34 p three
        -35 p through
        -25 p thursday
        -16 p thursdays
        -10 p till
        23 p time
        -6 p times
        -21 p to
        24 p today
        -4 p told
        66 p tomorrow
        16 p tonight
        16 p too
        15 p transfer
        -11 p trouble
        -9 p try
        -43 p twelve
        11 p twenty
        -14 p twice
        -9 p two
        -24 p understood
        55 p until
        8 p up
        -5 p upi
        5 p us
        -4 p very
        -14 p wait
        -14 p waiting
        48 p want
        -10 p was
        -27 p we
        12 p we're
        4 p wedding
        -22 p wednesday
        -14 p weekly
        -27 p weeks
        8 p well
        -19 p were
        -17 p what
        6 p when
        17 p which
        -8 p whole
        41 p why
        -4 p wife
        -22 p will
        10 p wire
        -56 p with
        -10 p work
        19 p working
        -6 p write
        -4 p writing
        -22 p wrong
        -35 p yeah
        -11 p years
        -36 p yes
        -4 p yesterday
        -16 p you
        -22 p you'd
        5 p you'll
        6 p you're
        -16 p you've
        13 p your
        -17 p £
        9 p €
        -6 r !
        -5 r "
        47 r 's
        -11 r ,
        -10 r -
        -27 r :
        9 r ;
        -36 r <clock>
        17 r <day>
        -15 r <num>
        -42 r <pct>
        36 r <share>
        -26 r <span>
        60 r <sum>
        14 r ?
        7 r a
        -27 r about
        -13 r account
        -5 r ach
        9 r after
        5 r agreed
        25 r all
        -27 r already
        14 r an
        25 r and
        4 r answer
        -17 r any
        -11 r april
        8 r are
        45 r as
        -7 r ask
        -7 r at
        -15 r back
        10 r balance
        5 r bank
        -46 r be
        -16 r been
        11 r before
        -9 r beginning
        -14 r better
        -25 r bill
        -11 r bit
        14 r both
        -23 r by
        -8 r call
        -7 r calling
        -5 r calls
        -14 r can
        45 r card
        30 r check
        4 r cheque
        -16 r claim
        13 r client
        -7 r clinic
        9 r come
        8 r comes
        16 r comin
        12 r could
        10 r courier
        -24 r date
        -6 r dated
        -12 r day
        19 r debit
        17 r direct
        43 r do
        9 r doesn't
        10 r done
        -28 r dont
        -9 r down
        8 r each
        8 r eft
        12 r email
        -10 r even
        49 r every
        8 r everything
        6 r faster
        -4 r fee
        6 r fees
        -13 r file
        13 r final
        29 r fine
        8 r finish
        12 r first
        24 r for
        -28 r from
        14 r full
        -5 r give
        -29 r go
        37 r goes
        -12 r going
        -33 r gone
        -13 r good
        -7 r got
        15 r haha
        -15 r have
        -26 r he
        -7 r him
        12 r hold
        -11 r holiday
        26 r i
        5 r i'll
        6 r i'm
        -25 r if
        -36 r in
        23 r instead
        26 r interest
        -13 r invoice
        4 r is
        -8 r isn't
        6 r its
        5 r july
        18 r just
        16 r know
        -4 r last
        -12 r late
        7 r leave
        -33 r left
        -12 r legal
        10 r letter
        5 r letters
        35 r like
        14 r live
        7 r look
        21 r lot
        -6 r make
        -5 r march
        -16 r may
        39 r me
        -21 r money
        26 r month
        7 r monthly
        13 r more
        -14 r mr
        -6 r my
        8 r need
        5 r new
        -21 r next
        -35 r no
        -11 r note
        5 r nothing
        -25 r now
        26 r number
        12 r october
        -4 r of
        5 r ok
        23 r old
        12 r on
        8 r once
        68 r or
        -10 r order
        47 r other
        -17 r our
        -20 r out
        -40 r over
        -7 r paid
        -23 r pay
        4 r payment
        -7 r payments
        4 r pays
        -15 r per
        -6 r pick
        -8 r plus
        -19 r po
        4 r remainder
        6 r remaining
        12 r rest
        -4 r result
        4 r returned
        -8 r reviewed
        -13 r right
        18 r said
        14 r same
        -23 r say
        -9 r see
        -18 r september
        -4 r signed
        -33 r so
        -33 r sorry
        -5 r standing
        6 r start
        -28 r starting
        10 r still
        28 r stop
        -11 r suit
        10 r suits
        12 r sure
        6 r take
        -8 r talk
        -16 r terms
        -12 r th
        19 r than
        5 r thank
        -17 r that
        -18 r thats
        13 r the
        -13 r them
        -13 r thing
        12 r think
        20 r those
        7 r thru
        -39 r till
        -13 r time
        6 r times
        -39 r to
        26 r too
        25 r transfer
        -14 r unless
        21 r until
        4 r up
        12 r us
        -7 r w
        -30 r wait
        -7 r week
        -30 r what
        -10 r which
        4 r whichever
        -13 r while
        5 r who
        7 r who'd
        8 r whole
        -26 r will
        14 r with
        5 r word
        18 r work
        37 r works
        -11 r write
        9 r yes
        -55 r you
        -9 r you're
        -8 r your
        40 t !
        -12 t "
        -41 t 's
        14 t ,
        -12 t -
        33 t :
        10 t ;
        -22 t <day>
        37 t <num>
        -20 t <pct>
        11 t <share>
        -31 t <span>
        56 t <sum>
        11 t ?
        -10 t a
        -39 t account
        -18 t ach
        8 t adress
        7 t afraid
        -15 t after
        11 t again
        4 t agreed
        13 t all
        -10 t already
        9 t alrighty
        8 t also
        -14 t am
        4 t an
        21 t and
        10 t annoying
        -7 t annual
        -4 t another
        6 t anything
        18 t apologise
        5 t approval
        -36 t are
        19 t arrears
        -11 t arrive
        -32 t ask
        -12 t asked
        -37 t at
        4 t august
        -25 t automatic
        21 t back
        20 t bank
        12 t because
        4 t been
        -4 t behind
        -13 t being
        17 t believe
        -41 t better
        -10 t between
        -5 t bill
        16 t bit
        -10 t both
        -16 t bounce
        20 t brilliant
        9 t bring
        10 t business
        -18 t but
        -25 t by
        -13 t bye
        -4 t called
        11 t calling
        -7 t calls
        8 t came
        6 t can
        12 t can't
        44 t card
        -7 t care
        -16 t change
        4 t check
        -21 t checking
        -4 t cheers
        9 t cheque
        -8 t church
        6 t close
        21 t closed
        6 t colleague
        29 t come
        -12 t coming
        6 t complaint
        20 t confirm
        8 t confirmation
        -6 t confirming
        -13 t cool
        6 t copy
        -8 t correctly
        -33 t could
        18 t course
        -9 t court
        -7 t credit
        -6 t cute
        5 t d'mello
        6 t dale
        29 t date
        21 t day
        -18 t deal
        -25 t debt
        -4 t december
        7 t details
        21 t diary
        20 t did
        -6 t direct
        -9 t directly
        -7 t discount
        -17 t dispute
        -21 t do
        8 t doesn't
        7 t don't
        11 t done
        -13 t drop
        25 t due
        -24 t each
        7 t else
        -40 t enough
        -4 t every
        -11 t everything
        17 t far
        -5 t february
        -8 t fee
        7 t fees
        -24 t fine
        19 t fixed
        19 t follow
        -10 t for
        -41 t from
        9 t full
        -10 t gas
        13 t get
        -13 t gets
        -18 t give
        32 t go
        27 t god
        -5 t goes
        -10 t going
        20 t gone
        58 t good
        -34 t got
        13 t gotcha
        -6 t grateful
        17 t great
        5 t had
        4 t haha
        -10 t hand
        6 t hang
        13 t happened
        -10 t happy
        8 t hasn't
        -7 t he
        13 t hear
        5 t heard
        -31 t hello
        6 t help
        -20 t her
        14 t here
        -22 t hi
        -17 t him
        -13 t his
        25 t hold
        19 t holiday
        -7 t home
        7 t hope
        8 t hour
        -17 t how
        20 t i
        -23 t i'd
        11 t i'll
        -18 t i'm
        -18 t i've
        -49 t if
        -15 t im
        7 t interest
        10 t invoice
        -7 t is
        -40 t isn't
        22 t its
        -15 t january
        6 t ji
        -6 t joke
        -14 t judge
        -11 t july
        -11 t june
        8 t just
        21 t ka
        4 t kapil
        53 t keep
        -23 t kept
        8 t know
        -17 t last
        21 t late
        14 t leave
        7 t leaves
        -11 t left
        -9 t legal
        -8 t legend
        12 t less
        -26 t like
        -16 t line
        7 t link
        17 t list
        13 t live
        -5 t loan
        7 t lol
        7 t long
        40 t look
        17 t lot
        -16 t love
        14 t ma'am
        12 t maam
        -5 t make
        11 t march
        7 t may
        -22 t mean
        11 t mess
        18 t might
        -8 t month
        -41 t more
        13 t mouth
        -26 t mr
        -12 t mrs
        -14 t ms
        -15 t much
        -6 t mulcahy
        -14 t must
        11 t my
        13 t n
        -5 t namaste
        -14 t name
        -7 t need
        -20 t never
        -18 t new
        -8 t next
        25 t nice
        13 t no
        28 t nobody
        -8 t nor
        31 t not
        22 t note
        -18 t noted
        -16 t nothing
        -26 t notice
        -12 t now
        6 t number
        -15 t of
        -13 t off
        -8 t oh
        -18 t ok
        -16 t okay
        48 t on
        27 t once
        30 t only
        -13 t open
        43 t or
        4 t order
        -7 t other
        -10 t otherwise
        -9 t our
        -10 t ours
        13 t out
        34 t owe
        -16 t own
        -18 t owner
        20 t part
        5 t patience
        -9 t pay
        -8 t payment
        15 t payments
        8 t penny
        -16 t people
        15 t perfect
        -4 t personal
        13 t phone
        -17 t plan
        5 t pleasure
        -5 t po
        8 t possible
        -4 t post
        -4 t print
        14 t process
        15 t promise
        -9 t pull
        -22 t put
        6 t quick
        9 t quickly
        -16 t quite
        9 t rain
        -4 t rather
        8 t reach
        10 t ready
        -11 t really
        -4 t recap
        -23 t recorded
        6 t remaining
        8 t repeat
        11 t repeatin
        49 t rest
        17 t right
        -11 t ring
        -4 t ringing
        4 t run
        -8 t rush
        -6 t safe
        -35 t said
        -13 t sales
        -17 t same
        26 t say
        -8 t second
        -9 t see
        14 t seen
        -32 t send
        24 t set
        -18 t settle
        8 t shall
        -9 t she
        -6 t short
        -12 t should
        -9 t shows
        -6 t sign
        -11 t signed
        -4 t since
        -16 t sir
        8 t slán
        -5 t sms
        6 t some
        -4 t somebody
        -22 t something
        11 t soon
        -11 t sooner
        6 t sorry
        -21 t speak
        11 t st
        17 t standing
        -13 t start
        -6 t starting
        -8 t statement
        20 t stay
        4 t stays
        -13 t still
        5 t stop
        10 t straight
        7 t suits
        24 t sure
        -6 t sweet
        22 t take
        -23 t talk
        21 t talking
        -10 t telephone
        -13 t telling
        53 t text
        -11 t than
        21 t thank
        -13 t thanks
        -10 t thats
        41 t then
        -21 t there
        12 t they
        -7 t they're
        11 t thing
        -10 t this
        -13 t those
        8 t though
        7 t through
        -27 t til
        -20 t till
        19 t time
        -27 t times
        -45 t to
        16 t told
        18 t too
        -9 t transfer
        21 t understand
        31 t understood
        -6 t unless
        -12 t unpaid
        -25 t until
        -15 t up
        -4 t upi
        -13 t ur
        30 t us
        -5 t use
        -11 t van
        -27 t very
        13 t wait
        4 t wanna
        -5 t want
        -5 t wasn't
        30 t way
        -4 t we
        -14 t we'd
        4 t we're
        -9 t we've
        13 t wee
        -6 t week
        -11 t weekend
        -15 t well
        -5 t were
        -36 t what
        -10 t when
        -15 t while
        -20 t whole
        21 t why
        24 t with
        5 t within
        -15 t without
        14 t won't
        8 t wonderful
        -18 t wont
        9 t work
        6 t works
        -5 t worry
        -14 t would
        -9 t wouldn't
        7 t writing
        17 t wrong
        25 t ya
        -4 t yeah
        8 t yep
        -15 t yes
        -11 t you
        -43 t you'll
        -17 t you're
        -17 t you've
        19 t your
        8 t yourself
        """#

    static let pastTable = #"""
        -75
        4 a plural
        -11 a1 's
        -10 a1 ,
        7 a1 .
        -5 a1 <num>
        11 a1 >
        -21 a1 ?
        4 a1 and
        10 a1 for
        -6 a1 is
        -6 a1 it
        -6 a1 of
        -6 a1 so
        -7 a1 the
        -7 a1 then
        -7 a2 .
        -4 a2 <day>
        -19 a2 <num>
        9 a2 <sum>
        -4 a2 >
        -4 a2 ?
        -4 a2 both
        -4 a2 do
        -6 a2 each
        -4 a2 for
        -5 a2 full
        -6 a2 i
        -9 a2 is
        14 a2 it
        4 a2 on
        -4 a2 that
        -6 a2 then
        6 a2 what
        -5 a2 would
        -5 a2 you
        -13 a3 ,
        -6 a3 .
        -6 a3 <day>
        18 a3 <num>
        -18 a3 >
        -8 a3 ?
        5 a3 be
        5 a3 it
        -6 a3 month
        -6 a3 or
        -9 a3 the
        -6 a3 we
        -8 a3 you
        -9 aa , <day>
        -7 aa , <num>
        4 aa , <sum>
        6 aa , and
        -4 aa , both
        -4 aa , that
        -4 aa , then
        -5 aa , would
        -4 aa . <sum>
        9 aa . >
        11 aa > >
        -19 aa ? >
        4 aa and <day>
        6 aa and the
        11 aa for <sum>
        4 aa for the
        -6 aa it is
        -6 aa of each
        -5 alone
        -17 b1 ,
        -16 b1 .
        -20 b1 <
        -5 b1 <num>
        -10 b1 <sum>
        -8 b1 and
        -5 b1 before
        -22 b1 by
        -5 b1 dated
        30 b1 due
        -4 b1 every
        -7 b1 for
        16 b1 from
        -4 b1 is
        -4 b1 it
        20 b1 of
        16 b1 on
        11 b1 since
        -4 b1 starting
        -5 b1 till
        -4 b1 to
        -11 b1 until
        -4 b2 .
        -31 b2 <
        -15 b2 <day>
        6 b2 <num>
        -5 b2 <span>
        -14 b2 <sum>
        4 b2 back
        -16 b2 cheque
        -6 b2 date
        -5 b2 first
        -4 b2 go
        9 b2 have
        9 b2 in
        10 b2 invoice
        -6 b2 it
        13 b2 out
        -6 b2 so
        -4 b2 starting
        14 b2 then
        -8 b3 's
        -9 b3 ,
        7 b3 -
        -11 b3 .
        -39 b3 <
        -16 b3 <day>
        -15 b3 <num>
        -7 b3 <span>
        -11 b3 <sum>
        8 b3 and
        14 b3 be
        -5 b3 by
        -4 b3 each
        6 b3 fell
        19 b3 go
        -5 b3 i
        9 b3 is
        -5 b3 not
        -5 b3 on
        4 b3 past
        4 b3 that
        11 b3 the
        17 b3 was
        -15 b3 you
        -11 ba , ,
        -9 ba , .
        4 ba , and
        -4 ba . ,
        -5 ba < ,
        5 ba < .
        -5 ba < >
        -4 ba < is
        -7 ba <num> ,
        -7 ba <num> .
        -8 ba <sum> .
        -6 ba and .
        -9 ba by ,
        -6 ba by >
        -4 ba dated ,
        7 ba dated .
        -8 ba dated for
        9 ba due ,
        13 ba due .
        7 ba due >
        16 ba from ,
        -5 ba from .
        8 ba of ,
        11 ba of for
        14 ba on ,
        13 ba on .
        11 ba on >
        -6 ba on ?
        -5 ba on of
        5 ba since >
        -4 bb , by
        4 bb , dated
        20 bb , due
        -5 bb , from
        -6 bb , on
        -20 bb < <
        -5 bb <day> and
        -5 bb <num> ,
        14 bb <num> <num>
        -6 bb <num> by
        21 bb <num> from
        11 bb <num> of
        -28 bb <num> on
        -4 bb <span> from
        6 bb <sum> ,
        -10 bb <sum> <sum>
        -5 bb <sum> by
        5 bb <sum> due
        -7 bb <sum> on
        -15 bb cheque dated
        6 bb due on
        -4 bb first <num>
        9 bb in by
        -4 bb starting on
        19 c -
        -6 c .
        -4 c <clock>
        -26 c <day>
        -27 c <num>
        -12 c <share>
        -4 c <span>
        29 c <sum>
        -44 c ?
        -13 c a
        9 c about
        4 c account
        6 c added
        -11 c after
        36 c again
        4 c an
        -7 c and
        4 c april
        6 c are
        7 c arrears
        7 c back
        -4 c balance
        11 c be
        -5 c before
        6 c bill
        -11 c both
        -49 c by
        -13 c can
        -7 c card
        5 c check
        -8 c come
        -10 c comes
        11 c comin
        11 c contract
        -12 c could
        -5 c courier
        -8 c date
        -5 c dated
        -6 c day
        -4 c december
        -7 c did
        -4 c direct
        -13 c do
        -6 c down
        43 c due
        -5 c each
        4 c even
        -16 c every
        -4 c fall
        -5 c fee
        6 c fell
        -4 c fine
        -6 c first
        8 c for
        -4 c fridays
        9 c from
        -10 c full
        -8 c give
        9 c go
        -8 c goes
        11 c gone
        -6 c good
        39 c got
        18 c has
        8 c have
        15 c here
        -4 c hold
        -5 c how
        -23 c i
        -33 c if
        -6 c ill
        -8 c in
        18 c instead
        29 c invoice
        7 c invoices
        7 c it
        5 c it'd
        11 c items
        4 c its
        -12 c june
        -5 c last
        -5 c late
        -10 c let
        -5 c letter
        -6 c like
        -5 c lots
        -5 c make
        4 c march
        -5 c mastercard
        -5 c may
        7 c maybe
        -18 c me
        -15 c month
        -5 c monthly
        12 c my
        -15 c no
        17 c noted
        -5 c now
        6 c number
        5 c of
        -8 c off
        9 c ok
        4 c old
        11 c oldest
        4 c on
        -10 c only
        5 c open
        -13 c or
        7 c order
        -12 c other
        13 c our
        11 c out
        4 c overdue
        9 c past
        -4 c pay
        27 c payment
        -9 c payments
        -5 c remaining
        -8 c rest
        11 c returned
        -5 c run
        4 c said
        -7 c same
        -9 c say
        -5 c send
        14 c since
        -15 c so
        -5 c sorry
        -6 c standing
        -16 c starting
        -8 c th
        23 c that
        -4 c that'd
        -4 c thats
        -18 c then
        6 c there
        -5 c this
        9 c though
        23 c thru
        -6 c till
        -15 c to
        -6 c total
        -8 c transfer
        5 c unpaid
        -8 c until
        7 c up
        -6 c us
        30 c was
        15 c we
        -6 c weekly
        10 c well
        -8 c were
        -5 c what
        17 c which
        -4 c whole
        -4 c will
        -4 c work
        9 c would
        -11 c you
        -4 c you've
        -7 c your
        27 g debt
        102 g done
        19 g late
        -4 g law
        16 g letter
        -26 g offer
        -6 g pay
        -43 g promise
        18 ga offer
        -11 ga promise
        29 gb debt
        24 gb done
        -5 gb offer
        -15 gb promise
        42 gl debt
        100 gl done
        -5 gl income
        5 gl late
        25 gl letter
        -36 gl offer
        15 gl pay
        -29 gl promise
        16 gp debt
        16 gp done
        -14 gp expense
        4 gp income
        6 gp late
        -8 gp law
        -40 gp offer
        5 gp pay
        -25 gp promise
        -7 gr contact
        -4 gr debt
        15 gr late
        -4 gr law
        -9 gr letter
        8 gr offer
        -24 gr pay
        -36 gr promise
        -4 gt contact
        13 gt debt
        13 gt done
        -17 gt letter
        -10 gt pay
        -10 gt promise
        -39 k beside
        41 k dated
        -16 k dated ahead 1
        -31 k dated ahead 2
        -70 k dated ahead 3
        -48 k dated ahead 4
        -11 k dated ahead 5
        14 k dated ahead 7
        35 k dated ahead 8
        169 k dated ahead 9
        6 k dated behind 1
        16 k dated behind 2
        48 k dated behind 3
        72 k dated behind 4
        26 k dated behind 5
        34 k dated behind 6
        17 k dated behind 7
        -175 k dated behind 9
        -62 k day
        -40 k day ahead 1
        -42 k day ahead 2
        20 k day ahead 3
        30 k day behind 1
        -62 k day behind 3
        -6 k day behind 4
        -18 k day behind 8
        -12 k edge
        -15 k edge ahead 3
        -6 k edge ahead 4
        11 k edge ahead 9
        -15 k edge behind 9
        -4 k holiday behind 9
        -39 k weekday
        -39 k weekday ahead 1
        -38 k weekday behind 1
        12 l 's
        9 l ,
        13 l -
        -20 l <day>
        -10 l <share>
        -8 l <span>
        12 l <sum>
        -8 l a
        9 l about
        6 l account
        -7 l after
        35 l again
        -24 l and
        8 l are
        7 l arrears
        5 l as
        7 l back
        5 l bank
        7 l be
        -5 l before
        6 l bill
        -38 l by
        -8 l can
        -7 l come
        -9 l comes
        14 l contract
        -10 l could
        -8 l date
        -5 l dated
        5 l debit
        -7 l did
        -8 l do
        -5 l down
        35 l due
        -7 l each
        4 l even
        -11 l every
        -4 l fall
        6 l fell
        -5 l first
        18 l for
        21 l from
        -6 l give
        11 l go
        -7 l goes
        30 l got
        18 l has
        9 l have
        15 l here
        -4 l how
        -16 l i
        -30 l if
        29 l invoice
        8 l invoices
        8 l is
        13 l it
        11 l items
        6 l its
        -10 l june
        -10 l let
        -5 l lots
        -5 l make
        -4 l may
        7 l maybe
        -14 l me
        -5 l month
        15 l my
        -5 l no
        -5 l not
        17 l noted
        -9 l now
        -4 l off
        7 l ok
        9 l oldest
        19 l on
        -7 l only
        -5 l or
        14 l order
        13 l our
        13 l out
        4 l overdue
        28 l payment
        -8 l payments
        -5 l remaining
        -4 l rest
        5 l said
        -4 l same
        -9 l say
        -5 l send
        13 l since
        -21 l so
        -13 l starting
        -7 l th
        21 l that
        35 l the
        -7 l then
        9 l though
        -6 l till
        -11 l to
        -11 l until
        -4 l us
        24 l was
        18 l we
        -6 l weekly
        11 l well
        -11 l were
        -11 l what
        14 l which
        -4 l will
        4 l with
        10 l would
        4 l yes
        -4 l you
        -7 nearly-alone
        -12 p !
        16 p 's
        23 p ,
        -47 p .
        -4 p 1
        16 p 15
        -5 p 20
        -7 p 24
        12 p 30
        -6 p 5
        4 p 8
        11 p @
        -15 p a
        12 p about
        -11 p after
        -9 p all
        8 p am
        -35 p and
        -8 p april
        -5 p asked
        12 p at
        17 p be
        -6 p by
        -13 p can
        12 p check
        10 p come
        -14 p could
        -13 p do
        -5 p don't
        7 p down
        -5 p end
        11 p exactly
        -4 p fair
        -6 p february
        -10 p fine
        -4 p first
        7 p for
        -24 p friday
        -7 p from
        -9 p get
        -4 p give
        -4 p ha
        -13 p half
        11 p hartwellprocess
        -6 p he
        24 p how
        -14 p hundred
        -15 p i'd
        -12 p i'll
        -4 p i'm
        4 p i've
        -16 p if
        -16 p in
        24 p is
        -5 p it
        18 p it'd
        5 p june
        6 p last
        11 p ledger
        -9 p like
        -4 p live
        -4 p march
        5 p may
        -12 p maybe
        15 p me
        5 p minutes
        -7 p monday
        -12 p month
        -9 p more
        15 p much
        -8 p my
        -6 p need
        -12 p next
        15 p ninety
        -5 p no
        -26 p of
        -14 p off
        -17 p ok
        -4 p okay
        -10 p one
        -5 p or
        14 p owe
        15 p paid
        -4 p pay
        -7 p payment
        -4 p people
        5 p problem
        10 p promise
        4 p quarter
        -4 p rather
        -6 p rest
        8 p right
        -8 p said
        -5 p say
        -5 p schedule
        -4 p see
        -4 p should
        -6 p six
        9 p something
        -4 p split
        -6 p st
        4 p tell
        16 p th
        -4 p thank
        -12 p that
        -11 p then
        -5 p think
        -6 p thirty
        29 p this
        16 p thought
        -11 p thursday
        -4 p till
        8 p time
        -6 p to
        -8 p today
        20 p told
        -5 p tomorrow
        -5 p too
        -4 p transfer
        -4 p twenty
        -8 p two
        -4 p until
        9 p was
        5 p we
        -6 p week
        -4 p weeks
        -7 p well
        14 p what
        -10 p when
        -4 p will
        7 p wire
        4 p with
        -11 p yes
        -15 p you
        6 p your
        -13 r ,
        9 r -
        -6 r .
        -4 r <clock>
        -13 r <day>
        -4 r <share>
        4 r <span>
        11 r <sum>
        -44 r ?
        -5 r a
        -4 r after
        15 r and
        4 r be
        -10 r both
        -12 r by
        -5 r can
        -4 r card
        7 r check
        -5 r cheque
        11 r comin
        -5 r courier
        -5 r do
        14 r due
        -5 r every
        -5 r for
        -9 r from
        -6 r full
        -7 r i
        -8 r in
        18 r instead
        -8 r is
        -4 r it
        -8 r last
        -4 r letter
        4 r march
        -11 r month
        -9 r no
        7 r number
        11 r of
        -4 r off
        4 r old
        -23 r on
        4 r open
        -7 r or
        -7 r order
        -8 r other
        -4 r rest
        11 r returned
        -4 r same
        6 r so
        -6 r standing
        -21 r the
        -11 r then
        -5 r to
        -5 r transfer
        10 r up
        7 r was
        6 r what
        4 r which
        -4 r work
        -4 r yes
        -7 r you
        -9 r your
        -6 t 's
        -4 t ,
        29 t .
        -34 t :
        14 t ;
        -21 t <day>
        12 t <num>
        -4 t <share>
        19 t <span>
        -20 t a
        6 t about
        6 t account
        -8 t after
        -13 t all
        -4 t alright
        -17 t and
        7 t are
        -4 t as
        21 t ask
        -5 t at
        -12 t back
        6 t bank
        -20 t be
        6 t before
        -6 t believe
        -4 t bit
        4 t both
        8 t but
        -9 t by
        -5 t call
        4 t calling
        5 t can
        5 t can't
        -4 t cheque
        -5 t correct
        -5 t date
        -4 t diary
        5 t did
        4 t do
        -4 t done
        5 t due
        -5 t email
        7 t fees
        -5 t for
        5 t get
        -12 t go
        -7 t god
        -8 t good
        4 t great
        32 t happened
        10 t has
        -8 t i'd
        -17 t i'll
        9 t i'm
        -6 t if
        -6 t in
        -5 t interest
        10 t invoice
        4 t is
        16 t it
        4 t its
        -8 t keep
        -5 t let
        -4 t letter
        8 t look
        -8 t lot
        8 t ma'am
        -4 t maam
        -4 t may
        -14 t me
        18 t mr
        23 t ms
        -11 t my
        -15 t no
        -13 t now
        -11 t ok
        -13 t on
        -5 t only
        -5 t other
        -10 t out
        -4 t paid
        -4 t pay
        5 t payments
        -4 t please
        12 t reach
        -4 t repeat
        -4 t rest
        -13 t right
        8 t say
        -10 t send
        -4 t so
        11 t sorry
        -4 t sure
        -7 t take
        -13 t text
        13 t thank
        -5 t that
        -20 t the
        6 t them
        -19 t then
        14 t there
        4 t they
        -6 t time
        -12 t to
        -5 t too
        14 t understand
        -13 t understood
        -5 t up
        14 t us
        -6 t want
        12 t was
        10 t way
        -12 t we
        13 t week
        29 t what
        -8 t whole
        -14 t will
        -8 t would
        -8 t wrong
        -20 t you
        7 t you're
        13 t your
        """#
}
