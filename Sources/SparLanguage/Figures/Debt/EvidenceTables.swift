/// Weights found by logistic regression over labelled turns; see `EvidenceWeights`.
extension EvidenceWeights {
    static let sumTable = #"""
        10
        -74 a plural
        -37 a1 !
        28 a1 's
        13 a1 ,
        -12 a1 -
        -8 a1 .
        64 a1 <day>
        -44 a1 <num>
        31 a1 <span>
        -12 a1 >
        7 a1 ?
        23 a1 a
        -5 a1 after
        -18 a1 and
        -8 a1 at
        14 a1 behind
        -5 a1 bills
        19 a1 by
        15 a1 comes
        6 a1 due
        12 a1 each
        19 a1 even
        34 a1 every
        -12 a1 for
        -9 a1 from
        -4 a1 go
        5 a1 i
        -21 a1 if
        4 a1 in
        7 a1 instead
        -20 a1 invoices
        31 a1 is
        23 a1 isn't
        4 a1 it
        -13 a1 last
        -13 a1 left
        -16 a1 lots
        -18 a1 more
        10 a1 now
        -24 a1 of
        9 a1 on
        -28 a1 once
        -9 a1 or
        5 a1 out
        -8 a1 over
        -30 a1 payments
        4 a1 please
        4 a1 plus
        -6 a1 that
        14 a1 then
        -23 a1 thing
        12 a1 this
        -17 a1 times
        8 a1 to
        8 a1 when
        5 a1 would
        16 a1 you
        -10 a2 's
        -8 a2 ,
        -35 a2 .
        -23 a2 :
        27 a2 <day>
        -11 a2 <num>
        39 a2 <span>
        -32 a2 <sum>
        16 a2 >
        -17 a2 a
        19 a2 and
        12 a2 be
        4 a2 been
        -6 a2 before
        -13 a2 behind
        -8 a2 call
        20 a2 can
        9 a2 close
        -4 a2 come
        -6 a2 could
        -7 a2 dated
        -8 a2 do
        31 a2 due
        -15 a2 each
        4 a2 here
        -4 a2 i
        -16 a2 i'd
        -21 a2 i'll
        8 a2 if
        -21 a2 in
        -29 a2 is
        26 a2 it
        12 a2 just
        11 a2 late
        -5 a2 missed
        18 a2 month
        -5 a2 n
        24 a2 no
        -12 a2 of
        -28 a2 ok
        15 a2 on
        15 a2 or
        -9 a2 out
        5 a2 over
        10 a2 paid
        10 a2 since
        -13 a2 so
        -11 a2 sorry
        5 a2 still
        10 a2 that
        19 a2 the
        -23 a2 them
        -9 a2 then
        6 a2 they
        -8 a2 time
        7 a2 to
        16 a2 too
        -9 a2 transfer
        9 a2 us
        -12 a2 was
        17 a2 we
        7 a2 week
        9 a2 when
        -25 a2 which
        7 a2 wire
        9 a2 would
        20 a2 yes
        -5 a2 you
        -14 a2 your
        -5 a3 's
        -28 a3 .
        37 a3 <day>
        -38 a3 <num>
        14 a3 <share>
        11 a3 <span>
        8 a3 <sum>
        11 a3 ?
        12 a3 a
        22 a3 after
        20 a3 all
        19 a3 and
        15 a3 by
        15 a3 can
        10 a3 card
        11 a3 do
        -5 a3 due
        10 a3 enough
        19 a3 from
        -5 a3 go
        -21 a3 he
        4 a3 hold
        -18 a3 i
        -8 a3 i'm
        8 a3 if
        6 a3 invoices
        10 a3 it
        19 a3 me
        -48 a3 no
        13 a3 not
        -9 a3 now
        16 a3 of
        -22 a3 on
        -14 a3 or
        -4 a3 put
        7 a3 since
        -7 a3 so
        4 a3 starting
        -11 a3 take
        8 a3 than
        -22 a3 that
        -5 a3 thats
        15 a3 then
        -5 a3 this
        10 a3 till
        -11 a3 to
        18 a3 was
        -5 a3 we
        4 a3 what
        -6 a3 which
        -7 a3 would
        19 a3 you
        5 aa 's a
        -17 aa , <day>
        -18 aa , <num>
        10 aa , <span>
        -7 aa , <sum>
        39 aa , and
        5 aa , due
        -14 aa , i
        -6 aa , i'll
        14 aa , it
        -7 aa , no
        6 aa , not
        4 aa , or
        -22 aa , so
        14 aa , sorry
        8 aa , that
        4 aa , which
        14 aa , yes
        -14 aa . <num>
        16 aa . >
        -15 aa . i'll
        8 aa . so
        14 aa . the
        23 aa <day> ,
        -4 aa <day> .
        23 aa <day> <day>
        7 aa <day> ?
        4 aa <day> by
        -6 aa <num> ,
        -40 aa <num> .
        31 aa <span> <span>
        -12 aa > >
        -9 aa ? >
        21 aa ? no
        -6 aa and the
        7 aa and we
        6 aa at <sum>
        5 aa behind >
        13 aa by <day>
        4 aa by transfer
        6 aa due <day>
        5 aa each ,
        6 aa every <day>
        7 aa every <span>
        12 aa every month
        -30 aa for <num>
        -12 aa for <sum>
        15 aa for the
        -17 aa from <day>
        21 aa i can
        23 aa in <num>
        6 aa instead of
        -8 aa invoices ,
        5 aa it is
        -16 aa lots of
        -7 aa n <num>
        -5 aa now ,
        4 aa now and
        -9 aa of <num>
        -4 aa of it
        32 aa of the
        -24 aa of them
        27 aa on <day>
        8 aa on it
        -38 aa on the
        4 aa out of
        -8 aa payments of
        -11 aa then ,
        16 aa then .
        9 aa this week
        -6 aa times ,
        16 alone
        -4 b1 !
        19 b1 's
        84 b1 ,
        31 b1 .
        34 b1 :
        22 b1 <
        11 b1 <day>
        -24 b1 <num>
        13 b1 ?
        -17 b1 a
        -13 b1 about
        -17 b1 after
        15 b1 all
        24 b1 another
        -8 b1 are
        -7 b1 around
        7 b1 at
        -4 b1 be
        -10 b1 before
        8 b1 but
        -22 b1 by
        -10 b1 clause
        -6 b1 do
        -27 b1 ending
        -7 b1 first
        44 b1 for
        19 b1 full
        9 b1 get
        -6 b1 good
        -10 b1 got
        8 b1 have
        -16 b1 i'm
        -38 b1 in
        -46 b1 inv
        -45 b1 invoice
        20 b1 is
        11 b1 it
        13 b1 its
        -25 b1 last
        12 b1 like
        -10 b1 me
        14 b1 my
        -4 b1 n
        -28 b1 net
        -4 b1 new
        -8 b1 next
        8 b1 no
        -22 b1 number
        43 b1 of
        -5 b1 ok
        6 b1 on
        13 b1 other
        -21 b1 over
        -5 b1 page
        -10 b1 paid
        16 b1 pay
        -8 b1 plus
        16 b1 put
        15 b1 remaining
        -5 b1 say
        -13 b1 section
        6 b1 see
        21 b1 send
        -7 b1 since
        16 b1 so
        15 b1 take
        -25 b1 thanks
        10 b1 that
        15 b1 thats
        64 b1 the
        17 b1 then
        -9 b1 this
        -6 b1 to
        -5 b1 try
        5 b1 up
        17 b1 us
        8 b1 was
        10 b1 whole
        -15 b1 with
        12 b1 would
        -19 b1 you
        -6 b1 you're
        -8 b2 ,
        -15 b2 .
        6 b2 <day>
        -15 b2 <num>
        10 b2 <span>
        -10 b2 <sum>
        15 b2 ?
        -7 b2 a
        -9 b2 about
        4 b2 account
        -10 b2 and
        -5 b2 are
        -7 b2 at
        10 b2 balance
        -5 b2 between
        8 b2 bill
        -9 b2 but
        5 b2 call
        22 b2 can
        15 b2 can't
        -17 b2 card
        5 b2 do
        -13 b2 done
        8 b2 down
        8 b2 fee
        12 b2 for
        -13 b2 got
        22 b2 he
        10 b2 how
        -7 b2 i
        -4 b2 i've
        -22 b2 in
        5 b2 instead
        -9 b2 invoices
        18 b2 is
        -7 b2 it
        -6 b2 know
        9 b2 lots
        6 b2 make
        21 b2 no
        -4 b2 not
        -23 b2 of
        -6 b2 off
        -22 b2 ok
        -4 b2 on
        6 b2 out
        5 b2 owes
        8 b2 part
        6 b2 pay
        -4 b2 payments
        12 b2 perfect
        -19 b2 right
        8 b2 she
        -12 b2 so
        4 b2 that
        10 b2 the
        16 b2 there
        14 b2 to
        -16 b2 up
        -12 b2 we
        -5 b2 what
        5 b2 with
        -5 b2 would
        28 b2 yes
        24 b2 you
        -10 b3 's
        16 b3 ,
        8 b3 -
        32 b3 .
        8 b3 :
        -41 b3 <
        -10 b3 <clock>
        15 b3 <day>
        5 b3 <num>
        4 b3 <pct>
        6 b3 <share>
        19 b3 <span>
        -40 b3 <sum>
        16 b3 a
        -21 b3 and
        -4 b3 any
        -10 b3 be
        5 b3 by
        -4 b3 call
        9 b3 card
        24 b3 could
        -4 b3 do
        4 b3 from
        18 b3 go
        -4 b3 he
        -7 b3 he'll
        14 b3 i
        -12 b3 i'll
        9 b3 if
        11 b3 invoice
        -9 b3 is
        14 b3 it
        -7 b3 last
        11 b3 late
        9 b3 leave
        11 b3 let
        6 b3 like
        -4 b3 loan
        -5 b3 me
        -5 b3 no
        6 b3 not
        -5 b3 now
        -31 b3 of
        17 b3 off
        -12 b3 ok
        17 b3 on
        -7 b3 pay
        20 b3 plus
        -6 b3 see
        -22 b3 so
        4 b3 thank
        -18 b3 that
        12 b3 then
        5 b3 there
        7 b3 this
        20 b3 to
        -26 b3 too
        5 b3 u
        -5 b3 we
        10 b3 when
        -11 b3 would
        26 b3 you
        7 b3 your
        26 ba 's ,
        -10 ba 's .
        4 ba 's and
        -7 ba 's by
        8 ba 's on
        21 ba , ,
        17 ba , <day>
        19 ba , <span>
        37 ba , >
        -34 ba , ?
        -4 ba , and
        -8 ba , each
        6 ba , every
        -9 ba , for
        8 ba , in
        -34 ba , of
        -12 ba , payments
        -7 ba , times
        14 ba . ,
        19 ba . .
        16 ba . <day>
        16 ba . >
        -15 ba . and
        5 ba . by
        -4 ba . more
        11 ba . now
        20 ba . on
        20 ba : ,
        14 ba : <day>
        6 ba : on
        -17 ba < !
        43 ba < 's
        -40 ba < ,
        7 ba < .
        8 ba < <span>
        16 ba < >
        25 ba < ?
        -5 ba < and
        7 ba < by
        8 ba < is
        -55 ba < on
        -6 ba < then
        -14 ba <num> <num>
        -5 ba after .
        9 ba all of
        -7 ba and ,
        -21 ba and .
        12 ba and in
        -4 ba and on
        16 ba at ,
        -15 ba at <span>
        6 ba be .
        -13 ba first <day>
        12 ba for ,
        24 ba for .
        -8 ba in .
        -4 ba in >
        -6 ba invoice ,
        20 ba is ,
        4 ba is .
        -4 ba it .
        -7 ba last of
        18 ba like <span>
        -26 ba not .
        28 ba of ,
        23 ba of .
        -6 ba of and
        -5 ba of on
        9 ba so <day>
        5 ba so by
        5 ba so on
        -38 ba the ,
        52 ba the .
        11 ba the >
        -10 ba the ?
        -4 ba the from
        8 ba the i
        -8 ba the invoices
        8 ba the is
        5 ba the then
        -5 ba this .
        -9 ba to ,
        7 ba to .
        7 ba with of
        -18 bb , <num>
        12 bb , all
        7 bb , and
        -12 bb , first
        16 bb , so
        27 bb , the
        19 bb , then
        16 bb . so
        22 bb < <
        10 bb < no
        -7 bb < ok
        17 bb < so
        12 bb < then
        12 bb <day> ,
        6 bb <day> .
        10 bb <day> <day>
        16 bb <day> for
        -19 bb <num> ,
        -21 bb <num> .
        -7 bb <num> and
        5 bb <num> at
        30 bb <num> for
        -7 bb <num> in
        -9 bb <num> n
        21 bb <num> of
        -6 bb <span> ,
        8 bb <sum> ,
        -11 bb about invoice
        8 bb about the
        -10 bb and the
        -13 bb and then
        6 bb balance is
        4 bb balance of
        4 bb i have
        5 bb if the
        5 bb instead of
        -7 bb invoices ,
        7 bb it 's
        12 bb it ,
        12 bb it .
        -10 bb it in
        8 bb just the
        9 bb lots of
        6 bb make it
        25 bb no ,
        -8 bb no .
        11 bb now ,
        -16 bb of the
        -6 bb off ,
        -26 bb ok so
        -8 bb on <num>
        5 bb owes us
        10 bb pay the
        10 bb payments of
        8 bb so its
        28 bb that 's
        8 bb the first
        14 bb the full
        -10 bb the other
        15 bb the remaining
        10 bb the whole
        7 bb then ,
        11 bb there 's
        7 bb to the
        -29 bb up to
        5 bb what about
        -5 bb you .
        -14 bb you do
        -36 c !
        -4 c "
        -18 c 's
        -9 c (
        -13 c )
        9 c +
        -40 c ,
        5 c /
        -19 c :
        5 c <clock>
        50 c <day>
        16 c <num>
        13 c <share>
        -13 c <span>
        -36 c <sum>
        10 c =
        6 c ?
        -9 c a
        9 c able
        -18 c about
        11 c accept
        14 c account
        14 c acct
        -13 c ach
        -12 c across
        9 c added
        4 c afraid
        -20 c after
        -6 c again
        17 c against
        6 c agree
        -32 c agreed
        6 c all
        -24 c already
        8 c altogether
        5 c am
        -10 c amount
        -6 c an
        -12 c and
        11 c another
        -11 c answer
        -6 c any
        -14 c anything
        -14 c apiece
        -8 c approved
        10 c april
        -14 c are
        -15 c around
        5 c arrears
        29 c as
        -8 c ask
        10 c asked
        -10 c at
        18 c august
        9 c away
        -29 c back
        -24 c bad
        13 c balance
        17 c bank
        -24 c be
        -18 c because
        -10 c been
        -11 c before
        9 c behind
        -12 c being
        -6 c better
        -5 c between
        -21 c big
        -19 c bill
        -23 c bit
        24 c bites
        -37 c boss
        18 c both
        -5 c bother
        15 c bring
        -17 c business
        13 c but
        -11 c by
        -32 c call
        -5 c calling
        -8 c calls
        4 c came
        -13 c can
        38 c can't
        -6 c car
        14 c card
        4 c cards
        5 c care
        5 c check
        -11 c cheque
        9 c chunks
        -10 c clause
        17 c clear
        -9 c cleared
        5 c clears
        14 c close
        16 c closed
        -4 c colleague
        -12 c comes
        6 c comin
        -18 c coming
        7 c complaint
        -12 c copies
        -5 c copy
        23 c could
        -15 c council
        4 c courier
        -5 c court
        8 c cover
        -11 c credit
        16 c date
        -6 c dated
        -10 c dates
        -32 c day
        5 c debit
        -5 c debt
        6 c december
        4 c did
        5 c didn't
        -5 c different
        7 c direct
        -10 c director
        17 c dispute
        -36 c do
        24 c does
        -28 c doesn't
        -16 c don't
        26 c done
        -21 c dont
        -17 c double
        6 c down
        -24 c each
        10 c em
        -4 c email
        -26 c ending
        25 c enough
        17 c even
        -22 c exactly
        -15 c far
        -9 c father
        10 c feb
        12 c fee
        -5 c file
        4 c final
        15 c fine
        -21 c fixed
        4 c follow
        -5 c for
        -12 c free
        4 c from
        -12 c front
        32 c full
        12 c gave
        7 c get
        15 c gets
        -31 c give
        25 c go
        6 c goes
        5 c going
        -21 c gone
        9 c gonna
        -11 c good
        -14 c got
        8 c great
        -11 c had
        -5 c haha
        10 c hang
        -15 c have
        15 c he
        -10 c he'll
        -7 c help
        -4 c helpline
        7 c her
        7 c here
        -27 c him
        -8 c his
        11 c hold
        -9 c hospital
        -6 c hour
        -5 c how
        -7 c i
        20 c i'd
        -8 c i'll
        -8 c i'm
        -4 c i've
        5 c if
        16 c ill
        -11 c im
        -13 c in
        7 c instalment
        -4 c instalments
        21 c instead
        4 c insurance
        -4 c into
        -37 c inv
        -25 c invoice
        -30 c invoices
        14 c isn't
        12 c it
        -6 c it'd
        -7 c items
        -7 c its
        10 c july
        9 c june
        11 c just
        5 c keep
        20 c knock
        -15 c know
        4 c lands
        13 c last
        9 c late
        20 c later
        -18 c law
        22 c least
        8 c leave
        -7 c leaves
        8 c leaving
        8 c less
        20 c let
        6 c letters
        42 c like
        -18 c line
        -8 c log
        -18 c lol
        -7 c look
        -7 c lots
        8 c lowest
        -15 c make
        25 c makes
        -10 c man
        17 c manage
        -7 c may
        39 c maybe
        -17 c me
        4 c meanwhile
        -17 c might
        -7 c missed
        8 c mo
        4 c money
        16 c month
        -25 c monthly
        -7 c more
        8 c most
        11 c moved
        -4 c mr
        -29 c much
        -53 c my
        -23 c n
        6 c need
        -4 c needs
        -28 c net
        -4 c never
        -22 c new
        5 c newest
        -14 c next
        -4 c nice
        -10 c no
        -13 c nobody
        -4 c not
        13 c note
        -29 c nothing
        16 c november
        21 c now
        -19 c number
        -18 c numbers
        12 c october
        7 c off
        -25 c oh
        4 c ok
        -16 c old
        -21 c once
        13 c only
        14 c open
        -30 c or
        -14 c order
        -33 c our
        5 c ours
        -13 c out
        18 c outstanding
        -11 c over
        -5 c overdue
        24 c owe
        16 c owes
        11 c owing
        -6 c page
        -32 c paid
        5 c part
        12 c pay
        12 c payday
        6 c paying
        13 c payment
        -19 c payments
        -7 c pays
        -4 c people
        5 c per
        8 c perfect
        -12 c plus
        -10 c pmts
        -14 c po
        -25 c policy
        -11 c r
        20 c remainder
        19 c remaining
        -13 c reminder
        -17 c rent
        -17 c report
        -12 c rest
        -4 c right
        -21 c ring
        8 c ringing
        -6 c round
        -13 c run
        -4 c said
        -7 c same
        4 c saturdays
        -5 c say
        -15 c saying
        -10 c says
        10 c season
        9 c second
        -13 c section
        10 c see
        19 c send
        -22 c sent
        4 c separate
        25 c september
        6 c settled
        6 c settlement
        -4 c settles
        10 c shall
        -12 c shot
        7 c show
        -12 c signed
        -5 c since
        -6 c something
        -10 c soon
        -9 c sorry
        -11 c sort
        16 c standing
        8 c stands
        23 c start
        -10 c starting
        -4 c statement
        5 c stay
        -14 c stays
        5 c stop
        -10 c straight
        -5 c sum
        -25 c sure
        18 c take
        12 c takes
        11 c talk
        18 c tell
        -6 c terms
        9 c than
        10 c thank
        -37 c thanks
        -24 c that
        15 c that'd
        20 c thats
        11 c the
        -19 c them
        24 c then
        21 c there
        -32 c theres
        6 c they
        6 c they'd
        -5 c they've
        -25 c thing
        4 c things
        -24 c think
        -5 c third
        9 c this
        6 c those
        -16 c though
        8 c through
        -19 c thru
        18 c til
        -9 c time
        -5 c times
        -7 c to
        4 c together
        -15 c too
        8 c total
        9 c transfer
        -9 c try
        -15 c unit
        6 c unpaid
        17 c until
        -46 c up
        -20 c ur
        11 c w
        -14 c wait
        11 c waive
        -31 c want
        -19 c was
        -5 c we'd
        6 c we're
        8 c week
        -4 c weekdays
        -10 c well
        12 c went
        8 c were
        10 c whatever
        -4 c when
        -12 c which
        6 c whichever
        7 c while
        -18 c who
        7 c whole
        13 c why
        -9 c will
        19 c wire
        20 c won't
        -4 c wont
        -11 c work
        20 c works
        9 c wouldn't
        15 c write
        15 c x
        21 c yep
        22 c yes
        -15 c you
        19 c you'd
        -16 c you'll
        -16 c you're
        -13 c you've
        -21 c your
        32 c yours
        -5 c yourself
        -47 g contact
        49 g debt
        -11 g done
        -29 g expense
        -23 g income
        -9 g late
        -26 g law
        28 g offer
        26 g pay
        20 g promise
        -14 ga debt
        -5 ga done
        30 ga late
        -4 ga letter
        36 ga offer
        -20 ga pay
        20 ga promise
        -19 gb contact
        36 gb debt
        -38 gb done
        -29 gb letter
        7 gb offer
        4 gb pay
        -41 gb promise
        -17 gl contact
        19 gl debt
        -31 gl done
        -27 gl expense
        -16 gl income
        8 gl late
        -12 gl law
        -21 gl letter
        27 gl offer
        17 gl pay
        -39 gl promise
        -35 gp contact
        41 gp debt
        -19 gp done
        -20 gp expense
        -27 gp income
        -7 gp late
        -32 gp law
        -45 gp letter
        25 gp offer
        22 gp pay
        -11 gp promise
        -31 gr contact
        13 gr debt
        -8 gr income
        -17 gr late
        -14 gr law
        20 gr letter
        11 gr offer
        14 gr pay
        21 gr promise
        5 gt contact
        13 gt debt
        -40 gt done
        -8 gt expense
        -21 gt income
        5 gt late
        14 gt letter
        -6 gt offer
        12 gt pay
        11 gt promise
        25 k answers number
        -64 k digits
        -36 k digits size 0
        -101 k digits size 1
        -50 k digits size 10
        -20 k digits size 11
        -108 k digits size 2
        -37 k digits size 3
        28 k digits size 4
        201 k digits size 5
        110 k digits size 6
        33 k digits size 7
        -34 k digits size 8
        -49 k digits size 9
        108 k enlarged
        181 k looks
        -149 k one
        22 k price size 10
        -26 k price size 4
        13 k price size 5
        -12 k price size 6
        157 k round
        13 k said
        -38 k said sum
        32 k scaled
        12 k scaled size 10
        8 k scaled size 8
        27 k scaled size 9
        -86 k share
        198 k sum
        -118 k sum size 0
        42 k sum size 10
        -5 k sum size 11
        -25 k sum size 2
        -27 k sum size 3
        -23 k sum size 4
        104 k sum size 5
        93 k sum size 6
        33 k sum size 7
        37 k sum size 8
        106 k sum size 9
        -110 k words
        -150 k words size 0
        -175 k words size 1
        15 k words size 10
        -113 k words size 2
        -7 k words size 3
        31 k words size 4
        109 k words size 5
        43 k words size 6
        65 k words size 7
        19 k words size 8
        55 k words size 9
        -39 l 's
        -6 l ,
        8 l <day>
        -32 l <num>
        -14 l <pct>
        10 l <share>
        -42 l <span>
        16 l <sum>
        -21 l a
        9 l able
        -12 l about
        5 l account
        -11 l after
        -6 l again
        6 l agree
        -11 l all
        -4 l am
        -9 l amount
        24 l another
        -14 l anything
        -16 l are
        -7 l around
        7 l as
        -8 l ask
        10 l asked
        4 l at
        -9 l back
        -8 l balance
        4 l bank
        -7 l be
        -18 l because
        -15 l been
        12 l before
        4 l behind
        -10 l between
        7 l bill
        -4 l bit
        -7 l both
        10 l bring
        -16 l business
        -5 l calling
        -25 l can
        26 l can't
        10 l check
        -9 l cheque
        -10 l clause
        7 l clear
        4 l close
        4 l come
        -25 l comes
        -7 l contract
        45 l could
        -11 l credit
        -31 l day
        -5 l debt
        -4 l december
        4 l did
        -41 l do
        10 l does
        -16 l don't
        -9 l dont
        -17 l double
        -10 l down
        -22 l each
        -28 l ending
        5 l even
        -19 l every
        -9 l exactly
        -9 l father
        10 l feb
        5 l fees
        -4 l fine
        -4 l first
        16 l for
        -30 l from
        20 l full
        8 l get
        -14 l give
        -4 l go
        5 l good
        -9 l had
        16 l he
        -10 l he'll
        -4 l helpline
        4 l her
        -7 l his
        10 l how
        -14 l i
        20 l i'd
        -23 l i'll
        35 l if
        16 l ill
        -6 l im
        -46 l in
        5 l instalments
        13 l instead
        -18 l interest
        -37 l inv
        -19 l invoice
        -8 l invoices
        13 l is
        -14 l isn't
        -4 l it
        -11 l it'd
        -7 l items
        5 l july
        -9 l june
        -10 l just
        20 l knock
        -17 l know
        4 l last
        11 l late
        -6 l law
        -7 l leaves
        7 l left
        16 l let
        13 l like
        -9 l look
        7 l lots
        -6 l maam
        -10 l make
        4 l makes
        17 l manage
        -14 l may
        9 l maybe
        -20 l me
        4 l meanwhile
        -19 l might
        -4 l miss
        -7 l my
        -13 l n
        5 l need
        -30 l net
        -4 l new
        -9 l next
        24 l no
        -4 l nobody
        -30 l not
        10 l note
        -28 l nothing
        18 l now
        -20 l number
        -4 l october
        16 l of
        -4 l oh
        -19 l ok
        -12 l oldest
        -11 l on
        25 l only
        6 l open
        -18 l or
        -23 l order
        12 l other
        -29 l our
        -4 l out
        -29 l over
        16 l owe
        13 l owes
        -5 l page
        -28 l paid
        4 l part
        17 l pay
        9 l payment
        9 l perfect
        -9 l please
        -15 l plus
        -8 l po
        8 l remaining
        6 l rest
        -27 l ring
        6 l ringing
        -5 l said
        -9 l same
        -10 l says
        -13 l section
        12 l see
        20 l send
        12 l september
        5 l settle
        10 l shall
        6 l should
        4 l shows
        -8 l sign
        -27 l since
        10 l so
        -5 l soon
        8 l sorry
        -11 l sort
        4 l speak
        7 l start
        7 l still
        5 l sum
        -28 l sure
        15 l take
        9 l talk
        5 l tell
        -6 l text
        -25 l thanks
        -7 l that
        11 l that'd
        6 l thats
        52 l the
        -7 l them
        -21 l then
        -4 l there
        -32 l theres
        -22 l think
        6 l this
        10 l til
        -9 l till
        4 l to
        5 l together
        -22 l too
        5 l total
        -6 l transfer
        -9 l try
        -15 l u
        -15 l unit
        4 l until
        -28 l up
        -9 l ur
        4 l us
        8 l w
        4 l waive
        -13 l want
        -6 l was
        -8 l we
        -5 l we'd
        25 l week
        -12 l well
        25 l were
        -29 l when
        -6 l which
        -7 l who
        8 l whole
        11 l why
        12 l wire
        8 l would
        14 l write
        16 l wrong
        10 l yeah
        19 l you'd
        -15 l you'll
        -14 l you're
        -4 l you've
        8 l your
        25 nearly-alone
        -19 p !
        4 p $
        19 p 's
        -6 p *
        -25 p ,
        -11 p -
        -16 p .
        8 p 1,000
        12 p 100
        5 p 11
        -6 p 14
        24 p 15
        15 p 150
        -11 p 19
        7 p 2
        -8 p 2,400
        -15 p 20
        21 p 200
        -6 p 22
        -19 p 24
        -11 p 27
        15 p 29
        5 p 3
        34 p 3,000
        5 p 30
        25 p 300
        9 p 31
        -4 p 400
        35 p 5,000
        -31 p 50
        -5 p 60
        4 p 600
        -5 p 8
        25 p 80
        12 p 900
        -18 p ?
        -9 p @
        -4 p a
        -15 p about
        24 p accept
        -38 p account
        -12 p accounts
        8 p after
        9 p again
        -6 p ahead
        24 p all
        10 p alone
        -16 p already
        -4 p alright
        14 p am
        24 p amount
        -28 p an
        26 p and
        -7 p answer
        -11 p anything
        -27 p approved
        17 p are
        9 p as
        -13 p ask
        29 p asking
        -20 p at
        21 p away
        7 p aye
        -12 p b
        -29 p back
        -4 p balance
        -18 p bank
        9 p batch
        -10 p been
        -4 p beep
        23 p before
        5 p big
        -20 p bill
        23 p bit
        9 p bits
        4 p break
        -20 p by
        -17 p called
        6 p calling
        -7 p calls
        36 p can
        22 p can't
        -15 p car
        9 p card
        -17 p cents
        -8 p check
        -21 p cheque
        -11 p closed
        -10 p come
        5 p coming
        -27 p contract
        -8 p controller
        6 p could
        -23 p credit
        -9 p dad
        11 p damage
        7 p day
        -7 p days
        -9 p deal
        -6 p debit
        -4 p debts
        8 p desk
        -8 p didn't
        -6 p direct
        -17 p discount
        19 p do
        -17 p does
        -14 p doesn't
        21 p dollars
        -14 p don't
        -17 p done
        4 p down
        -7 p driver
        -19 p early
        -15 p eight
        11 p eighty
        -6 p eleven
        -23 p email
        -28 p end
        39 p euro
        -16 p everything
        5 p ex
        7 p exactly
        10 p explain
        -6 p f
        -4 p february
        18 p fee
        14 p fees
        9 p fifteen
        23 p fifteenth
        11 p fifty
        -4 p final
        -4 p first
        14 p five
        8 p for
        13 p forty
        -10 p four
        28 p friday
        -23 p from
        6 p front
        26 p full
        -17 p gave
        -7 p get
        17 p give
        24 p go
        -6 p god
        -10 p goes
        -12 p going
        -5 p gone
        7 p gonna
        -19 p good
        25 p got
        -30 p grand
        18 p ha
        -13 p happens
        -7 p hartwellprocess
        21 p have
        -27 p he
        -7 p head
        -14 p hello
        -6 p help
        9 p her
        6 p here
        13 p hi
        -11 p him
        -6 p honest
        5 p house
        5 p husband
        28 p i
        13 p i'd
        37 p i'll
        -21 p i'm
        -8 p i've
        -22 p if
        5 p impossible
        -33 p in
        -13 p instead
        19 p interest
        -22 p invoice
        -8 p invoices
        -8 p is
        5 p isn't
        -15 p it
        -8 p job
        8 p july
        27 p just
        -11 p keep
        9 p knock
        22 p know
        -34 p lakh
        12 p last
        4 p late
        -11 p law
        -5 p lawyer
        -6 p leave
        -7 p ledger
        -6 p left
        -14 p less
        -14 p let
        27 p like
        4 p live
        -13 p lost
        4 p lot
        -8 p love
        -8 p machine
        23 p make
        -8 p manage
        6 p may
        12 p maybe
        4 p me
        7 p mean
        -12 p message
        -10 p might
        4 p monday
        13 p money
        9 p month
        -13 p monthly
        -7 p more
        44 p much
        4 p mum
        -5 p must
        -24 p my
        -8 p name
        4 p neighbour
        -24 p net
        26 p never
        -9 p next
        -18 p nine
        9 p ninety
        11 p no
        -14 p nobody
        -8 p not
        9 p nothing
        25 p november
        12 p now
        -68 p number
        -14 p numbers
        16 p of
        11 p off
        13 p offer
        58 p ok
        -8 p okay
        18 p on
        6 p once
        -54 p one
        -9 p open
        -8 p or
        6 p other
        9 p our
        -17 p out
        17 p over
        9 p owe
        21 p paid
        -21 p pay
        12 p payday
        5 p paying
        14 p payment
        5 p payments
        5 p people
        -33 p percent
        -5 p phone
        -34 p plan
        20 p please
        -10 p portal
        12 p pounds
        -6 p problem
        13 p quid
        20 p quits
        15 p rather
        16 p rd
        -6 p reached
        -13 p real
        -5 p really
        20 p reason
        -13 p reference
        -6 p regarding
        -5 p remind
        -8 p rent
        -16 p repeat
        34 p rest
        14 p right
        -19 p run
        -9 p rung
        -6 p said
        14 p same
        -38 p say
        -32 p says
        10 p send
        -34 p sent
        4 p server
        14 p seven
        -8 p shall
        -7 p she
        -7 p should
        -15 p show
        -11 p signed
        11 p six
        30 p sixty
        5 p so
        23 p something
        15 p sorry
        -10 p sound
        4 p speak
        9 p speaking
        -12 p spell
        -6 p spinning
        22 p split
        -5 p started
        -8 p stupid
        -6 p summarise
        -5 p suppliers
        15 p suppose
        6 p sure
        -15 p t
        13 p take
        20 p talk
        43 p ten
        -20 p tenner
        -29 p th
        27 p that
        -27 p the
        5 p them
        17 p then
        -12 p there
        -7 p they
        12 p thing
        -22 p think
        -14 p third
        23 p this
        -8 p those
        -10 p thought
        63 p thousand
        -33 p three
        10 p through
        11 p till
        -18 p time
        -45 p times
        38 p to
        4 p told
        -13 p tomorrow
        35 p too
        6 p transfer
        -4 p truck
        10 p true
        -17 p twelve
        20 p twenty
        -15 p twice
        -24 p two
        -7 p until
        -31 p up
        -15 p us
        -8 p very
        13 p want
        29 p wants
        -11 p was
        25 p we
        -23 p we're
        -17 p we've
        12 p week
        -14 p well
        23 p were
        -13 p when
        4 p which
        4 p who
        6 p whole
        -13 p why
        25 p wife
        -23 p will
        5 p wire
        -52 p with
        6 p won't
        4 p work
        8 p working
        6 p worst
        11 p write
        -11 p wrong
        6 p years
        11 p yes
        -23 p you
        -6 p you'd
        -12 p you'll
        -42 p you've
        -33 p your
        32 p €
        -36 r !
        19 r 's
        -13 r (
        -13 r )
        -13 r ,
        -19 r :
        5 r <clock>
        23 r <day>
        -10 r <num>
        4 r <share>
        40 r <span>
        -53 r <sum>
        6 r ?
        -6 r about
        9 r account
        -13 r ach
        -10 r after
        18 r all
        -14 r already
        8 r altogether
        9 r am
        -13 r an
        9 r and
        -13 r another
        -5 r any
        -14 r apiece
        -8 r approved
        6 r april
        23 r as
        -14 r at
        12 r august
        5 r away
        -20 r back
        21 r balance
        13 r bank
        -18 r be
        4 r been
        -23 r before
        4 r behind
        -5 r better
        -26 r bill
        -19 r bit
        26 r both
        14 r but
        -10 r by
        -29 r call
        -6 r calls
        12 r can
        12 r can't
        17 r card
        -5 r check
        10 r clear
        -9 r cleared
        5 r clears
        10 r close
        17 r closed
        -5 r colleague
        13 r comes
        -17 r coming
        -22 r could
        4 r courier
        7 r cover
        13 r date
        -4 r dated
        -5 r dates
        14 r december
        4 r direct
        17 r dispute
        6 r do
        14 r does
        -16 r doesn't
        37 r done
        17 r down
        -7 r due
        17 r enough
        -6 r equal
        12 r even
        16 r every
        -13 r exactly
        -4 r february
        10 r fee
        -4 r fees
        19 r fine
        4 r follow
        -27 r for
        28 r from
        -11 r front
        12 r full
        17 r gets
        -17 r give
        29 r go
        10 r goes
        5 r going
        4 r gone
        -16 r good
        -12 r got
        9 r hang
        -16 r have
        8 r her
        7 r here
        -26 r him
        9 r hold
        -13 r hospital
        -15 r how
        15 r i'll
        -7 r i'm
        -30 r if
        30 r in
        -9 r instalments
        8 r instead
        4 r insurance
        20 r interest
        -6 r invoice
        -22 r invoices
        7 r is
        28 r isn't
        14 r it
        -4 r its
        6 r july
        18 r june
        21 r just
        4 r keep
        4 r lands
        10 r last
        21 r later
        5 r leave
        -4 r left
        5 r less
        4 r letter
        6 r letters
        29 r like
        -17 r line
        6 r lol
        4 r long
        -15 r lots
        -5 r make
        20 r makes
        7 r may
        -6 r missed
        10 r mo
        5 r money
        16 r month
        -7 r monthly
        -4 r more
        -43 r my
        -9 r n
        -18 r new
        -5 r next
        -21 r no
        -8 r nobody
        23 r not
        9 r november
        4 r now
        -18 r numbers
        16 r october
        -23 r of
        6 r off
        24 r ok
        -15 r old
        11 r oldest
        -18 r on
        -22 r once
        8 r open
        -14 r or
        9 r order
        -9 r other
        -5 r our
        -8 r out
        16 r outstanding
        18 r over
        9 r owing
        -4 r paid
        5 r past
        -5 r pay
        12 r payday
        4 r payment
        -19 r payments
        -7 r pays
        -8 r people
        9 r please
        5 r plus
        -7 r really
        20 r remainder
        11 r remaining
        -16 r rent
        -19 r rest
        5 r ring
        -15 r run
        4 r saturdays
        -5 r say
        -4 r saying
        10 r season
        5 r second
        -30 r sent
        13 r september
        7 r settled
        -4 r settles
        5 r sign
        -8 r signed
        22 r since
        -6 r small
        -12 r so
        -17 r sorry
        17 r standing
        16 r start
        -10 r starting
        9 r stays
        -10 r still
        -4 r stop
        13 r takes
        13 r tell
        11 r than
        -13 r that
        14 r thats
        -12 r them
        46 r then
        27 r there
        9 r they
        -33 r thing
        -5 r tho
        7 r through
        6 r till
        -12 r time
        -8 r times
        -6 r to
        6 r too
        14 r transfer
        15 r u
        13 r until
        -18 r up
        -11 r ur
        -7 r us
        -15 r wait
        -13 r want
        -13 r was
        7 r we
        -18 r week
        10 r went
        -17 r were
        -5 r what
        25 r when
        -5 r which
        6 r whichever
        7 r while
        -11 r who
        -11 r will
        9 r wire
        23 r won't
        -11 r work
        21 r works
        -5 r would
        -16 r wrong
        21 r yes
        -20 r you
        -9 r you've
        -29 r your
        -11 t !
        -24 t 's
        -11 t ,
        -7 t -
        64 t :
        -15 t <clock>
        16 t <day>
        7 t <num>
        -20 t <pct>
        17 t <share>
        -60 t <sum>
        38 t ?
        27 t a
        4 t able
        11 t about
        -26 t afraid
        -32 t after
        24 t again
        12 t agreed
        9 t agreement
        -5 t allow
        7 t allowed
        6 t alright
        10 t amount
        -12 t an
        15 t and
        -20 t answer
        13 t any
        -15 t apologise
        5 t april
        -11 t are
        -6 t arrears
        19 t as
        -33 t ask
        10 t asked
        4 t august
        -7 t balance
        19 t bank
        -62 t be
        -27 t because
        -12 t been
        12 t before
        5 t believe
        -4 t best
        -7 t better
        -39 t big
        5 t boss
        21 t breathe
        9 t brilliant
        -11 t business
        18 t but
        -28 t by
        5 t cad
        20 t call
        8 t called
        6 t calls
        -27 t came
        34 t can
        -7 t cannot
        -6 t cant
        8 t card
        -4 t check
        -10 t cheers
        6 t clear
        7 t cleared
        -13 t close
        -11 t come
        7 t comes
        8 t cool
        -17 t could
        -10 t county
        -5 t course
        -23 t dale
        -4 t date
        -33 t day
        19 t deal
        -4 t debt
        42 t december
        -17 t did
        25 t didn't
        -6 t director
        -13 t do
        18 t does
        -20 t doesn't
        -12 t dog
        27 t don't
        9 t done
        -22 t down
        5 t drop
        -11 t due
        -10 t each
        14 t else
        -8 t email
        6 t every
        -17 t everyone
        4 t everything
        -9 t excellent
        -11 t fair
        -6 t fee
        23 t fees
        -6 t figure
        10 t file
        -13 t fine
        5 t first
        5 t fixed
        11 t follow
        -43 t for
        -17 t form
        -10 t frankly
        -25 t free
        -11 t freight
        -51 t from
        14 t full
        -8 t further
        -28 t get
        -16 t give
        -9 t glad
        12 t go
        -28 t going
        10 t gone
        5 t good
        18 t got
        8 t great
        18 t ha
        -12 t had
        -7 t haha
        -6 t hang
        4 t happened
        16 t hard
        18 t has
        -22 t have
        -26 t he
        15 t hear
        -19 t heard
        6 t help
        -24 t her
        -17 t here
        -6 t hey
        -11 t hi
        -5 t him
        -4 t his
        -31 t honest
        5 t hope
        7 t hour
        -25 t how
        7 t i
        10 t i'd
        -4 t i'll
        -9 t i'm
        -26 t i've
        -23 t if
        -8 t im
        27 t in
        -19 t instead
        -5 t interest
        -4 t invoice
        7 t invoices
        -58 t is
        5 t it
        9 t its
        -8 t judge
        -15 t just
        25 t keep
        -4 t kept
        9 t knock
        -4 t know
        20 t later
        10 t leave
        -24 t left
        13 t let
        7 t lets
        -6 t letter
        -25 t like
        -20 t line
        21 t link
        27 t live
        12 t loan
        5 t lol
        -7 t long
        -6 t look
        18 t lot
        -10 t lovely
        -14 t low
        17 t ma'am
        4 t maam
        5 t make
        -15 t matter
        9 t may
        18 t maybe
        16 t me
        17 t mean
        5 t meet
        5 t mess
        -4 t mind
        -28 t month
        -17 t more
        4 t mr
        -9 t mrs
        6 t must
        -19 t my
        -6 t myself
        -5 t name
        10 t need
        -6 t needed
        14 t never
        -17 t next
        -30 t no
        5 t nobody
        12 t note
        7 t noted
        -26 t nothing
        9 t now
        8 t number
        8 t october
        -12 t of
        37 t off
        8 t oh
        26 t okay
        -5 t on
        13 t only
        -12 t open
        -25 t or
        -4 t other
        -25 t our
        -13 t out
        -16 t over
        -30 t owe
        -20 t own
        -5 t paid
        -4 t past
        21 t pay
        -9 t payment
        -5 t payments
        -10 t people
        9 t perfect
        -10 t phone
        5 t plan
        -22 t please
        -22 t problem
        10 t promise
        8 t pulled
        7 t quick
        4 t quite
        -27 t read
        -13 t ready
        14 t reason
        4 t recap
        18 t receipt
        4 t recorded
        26 t rest
        5 t right
        -11 t ring
        -16 t same
        13 t say
        -10 t saying
        14 t see
        -4 t sell
        -26 t send
        -14 t settled
        9 t shall
        -7 t she
        -23 t short
        7 t should
        -20 t sign
        -6 t signed
        -31 t since
        10 t sir
        12 t small
        -15 t some
        -5 t something
        4 t square
        18 t start
        39 t starting
        7 t statement
        8 t stay
        -9 t stays
        -28 t still
        10 t stop
        21 t stretch
        8 t suits
        26 t sure
        -16 t sweet
        9 t take
        13 t talk
        -6 t telephone
        20 t tell
        20 t text
        4 t than
        18 t thank
        17 t thanks
        -22 t that
        -10 t thats
        6 t then
        -11 t they
        11 t thing
        12 t think
        -12 t this
        5 t though
        20 t thru
        -11 t time
        10 t together
        4 t told
        8 t took
        18 t total
        -7 t tri
        -15 t try
        -9 t turn
        24 t u
        24 t understand
        -13 t until
        -9 t up
        13 t upi
        24 t us
        -18 t wages
        -5 t wait
        10 t want
        12 t we
        -8 t we'll
        8 t week
        20 t well
        -4 t went
        -4 t whatever
        -18 t when
        -6 t whether
        8 t which
        -6 t while
        20 t whole
        -24 t why
        7 t wife
        -10 t wire
        7 t wish
        13 t with
        7 t within
        -10 t without
        14 t won't
        12 t word
        6 t work
        -12 t works
        -9 t would
        -5 t wouldn't
        -11 t writing
        -13 t wrong
        -19 t ya
        11 t yeah
        33 t yes
        18 t you
        -6 t you'll
        -19 t you're
        15 t you've
        -13 t yours
        """#

    static let dayTable = #"""
        -90
        30 a plural
        -13 a1 !
        60 a1 's
        -39 a1 .
        6 a1 ;
        14 a1 <day>
        22 a1 <num>
        16 a1 ?
        -6 a1 about
        -29 a1 after
        39 a1 and
        -4 a1 around
        8 a1 as
        -38 a1 at
        7 a1 be
        12 a1 before
        12 a1 for
        8 a1 from
        -28 a1 i
        15 a1 if
        -43 a1 in
        18 a1 is
        -11 a1 it
        7 a1 just
        32 a1 of
        14 a1 on
        23 a1 or
        8 a1 please
        5 a1 so
        -10 a1 that
        13 a1 then
        -6 a1 to
        23 a1 with
        36 a1 would
        -9 a1 yes
        -35 a1 you
        -6 a2 's
        -23 a2 ,
        -30 a2 .
        -14 a2 <clock>
        -19 a2 <day>
        27 a2 <num>
        35 a2 <share>
        -30 a2 <span>
        7 a2 <sum>
        40 a2 >
        -14 a2 ?
        -15 a2 a
        -10 a2 after
        4 a2 all
        50 a2 and
        11 a2 both
        -9 a2 but
        16 a2 by
        26 a2 call
        21 a2 can
        12 a2 card
        13 a2 check
        24 a2 do
        7 a2 fine
        37 a2 for
        6 a2 he
        -42 a2 i
        -5 a2 i'd
        34 a2 i'll
        -15 a2 i'm
        -45 a2 if
        -31 a2 in
        29 a2 is
        24 a2 it
        9 a2 its
        -4 a2 just
        -40 a2 no
        -9 a2 nothing
        17 a2 ok
        -17 a2 on
        17 a2 or
        4 a2 rest
        -13 a2 see
        -17 a2 so
        -11 a2 still
        16 a2 sure
        -28 a2 that
        32 a2 the
        -35 a2 then
        -15 a2 there
        -6 a2 this
        -38 a2 to
        -16 a2 we
        8 a2 what
        -9 a2 which
        17 a2 will
        -10 a2 with
        27 a2 would
        17 a2 yes
        4 a2 you
        -5 a2 you're
        -45 a3 's
        30 a3 ,
        -6 a3 .
        -19 a3 <clock>
        13 a3 <day>
        22 a3 <span>
        -13 a3 <sum>
        16 a3 >
        31 a3 ?
        -20 a3 a
        33 a3 after
        -34 a3 and
        -9 a3 be
        -36 a3 by
        -6 a3 can
        14 a3 card
        26 a3 come
        -9 a3 do
        22 a3 every
        32 a3 for
        40 a3 goes
        -16 a3 have
        -23 a3 i
        -36 a3 i'll
        -36 a3 if
        23 a3 in
        -10 a3 is
        -15 a3 it
        -22 a3 its
        8 a3 month
        -20 a3 no
        -7 a3 not
        -15 a3 of
        36 a3 on
        39 a3 or
        -22 a3 other
        -10 a3 see
        4 a3 so
        17 a3 that
        7 a3 then
        -6 a3 there
        5 a3 time
        -28 a3 to
        29 a3 we
        17 a3 when
        16 a3 you
        23 aa , <day>
        7 aa , <num>
        34 aa , <share>
        46 aa , <sum>
        6 aa , all
        -11 aa , and
        11 aa , both
        16 aa , by
        -9 aa , i
        -27 aa , i'll
        -16 aa , if
        13 aa , is
        5 aa , it
        -20 aa , no
        4 aa , rest
        -18 aa , so
        -13 aa , that
        12 aa , the
        -4 aa , then
        -9 aa , with
        32 aa , would
        -27 aa . <day>
        -33 aa . <sum>
        29 aa . and
        -34 aa . i
        37 aa . i'll
        -28 aa . if
        13 aa . what
        11 aa . you
        -7 aa <day> .
        27 aa <day> <day>
        54 aa ? >
        -5 aa and <day>
        21 aa and <num>
        14 aa and i
        32 aa and the
        -6 aa and then
        -27 aa and we
        -14 aa as a
        -32 aa at <clock>
        6 aa by card
        31 aa for the
        22 aa i can
        -9 aa it is
        7 aa just to
        27 aa on the
        10 aa then ,
        -5 aa then .
        -13 aa to see
        17 aa with the
        33 alone
        16 b1 's
        33 b1 ,
        35 b1 .
        58 b1 <
        21 b1 <clock>
        15 b1 <day>
        82 b1 <num>
        55 b1 <share>
        -11 b1 <span>
        58 b1 <sum>
        -11 b1 a
        6 b1 after
        -5 b1 again
        9 b1 and
        20 b1 at
        -16 b1 back
        44 b1 be
        -13 b1 before
        35 b1 by
        -10 b1 bye
        -13 b1 call
        4 b1 card
        34 b1 dated
        42 b1 due
        -20 b1 email
        -31 b1 every
        -9 b1 for
        17 b1 from
        -25 b1 in
        -10 b1 is
        31 b1 it
        10 b1 not
        -23 b1 of
        30 b1 off
        -13 b1 on
        30 b1 or
        -35 b1 other
        19 b1 out
        -15 b1 pay
        -10 b1 right
        -9 b1 ring
        29 b1 say
        4 b1 since
        -7 b1 so
        -6 b1 starting
        19 b1 that
        -101 b1 the
        16 b1 then
        -22 b1 there
        4 b1 til
        26 b1 till
        27 b1 to
        -7 b1 u
        12 b1 until
        -15 b1 you
        4 b2 's
        63 b2 .
        57 b2 <
        -7 b2 <clock>
        30 b2 <day>
        106 b2 <num>
        75 b2 <share>
        -10 b2 <span>
        81 b2 <sum>
        7 b2 a
        -4 b2 about
        9 b2 again
        -23 b2 and
        -47 b2 as
        6 b2 back
        -15 b2 be
        43 b2 by
        -22 b2 call
        -27 b2 can
        11 b2 cheque
        23 b2 clear
        12 b2 do
        -14 b2 done
        51 b2 due
        -16 b2 email
        -50 b2 every
        12 b2 first
        -19 b2 go
        7 b2 have
        -4 b2 hear
        14 b2 hold
        -21 b2 i
        -14 b2 i'll
        -14 b2 in
        36 b2 invoice
        -48 b2 is
        15 b2 me
        -11 b2 my
        -30 b2 no
        4 b2 of
        -22 b2 off
        27 b2 ok
        -12 b2 on
        13 b2 only
        12 b2 or
        14 b2 out
        -4 b2 paid
        -9 b2 payment
        -4 b2 phone
        23 b2 rest
        -11 b2 ring
        -11 b2 signed
        32 b2 so
        12 b2 starting
        25 b2 take
        -30 b2 telephone
        48 b2 that
        -29 b2 the
        4 b2 transfer
        -7 b2 try
        -37 b2 u
        -21 b2 up
        -10 b2 us
        26 b2 wait
        -9 b2 we
        -7 b2 week
        6 b2 with
        -17 b2 yes
        6 b2 you
        -8 b2 your
        4 b3 !
        14 b3 ,
        9 b3 -
        45 b3 .
        9 b3 :
        4 b3 <sum>
        -8 b3 a
        12 b3 about
        26 b3 all
        13 b3 an
        30 b3 and
        -6 b3 are
        -10 b3 at
        22 b3 be
        5 b3 been
        19 b3 by
        -10 b3 call
        -26 b3 credit
        6 b3 do
        18 b3 due
        7 b3 each
        13 b3 every
        10 b3 fell
        -17 b3 for
        16 b3 from
        28 b3 go
        -31 b3 goes
        13 b3 have
        -23 b3 how
        30 b3 i
        -23 b3 i'll
        -13 b3 i'm
        -24 b3 if
        29 b3 in
        -12 b3 is
        26 b3 it
        -18 b3 like
        -18 b3 me
        20 b3 no
        -23 b3 not
        42 b3 of
        12 b3 off
        -10 b3 ok
        -6 b3 on
        20 b3 only
        6 b3 open
        -24 b3 other
        37 b3 pay
        -15 b3 ring
        -31 b3 so
        -4 b3 that
        -29 b3 the
        -11 b3 then
        -35 b3 to
        -4 b3 u
        16 b3 up
        10 b3 was
        -20 b3 we're
        -7 b3 will
        -14 b3 you
        -19 b3 your
        36 ba , ,
        35 ba , .
        -9 ba , ?
        10 ba . ,
        -7 ba < 's
        -8 ba < ,
        51 ba < .
        33 ba < >
        -8 ba < ?
        22 ba < is
        -54 ba < it
        18 ba <day> .
        20 ba <num> .
        11 ba <num> >
        41 ba <num> ?
        28 ba <num> and
        15 ba <share> ,
        23 ba <sum> ,
        13 ba <sum> .
        30 ba <sum> and
        -38 ba and ,
        24 ba and .
        11 ba at ,
        29 ba before ,
        37 ba by ,
        39 ba by .
        -18 ba by >
        17 ba by ?
        18 ba by and
        -13 ba by the
        -4 ba bye .
        -4 ba bye >
        12 ba dated ,
        13 ba dated .
        4 ba due ,
        27 ba due .
        7 ba due >
        36 ba every from
        8 ba for ,
        -31 ba for .
        -6 ba for and
        16 ba from ,
        20 ba from .
        12 ba it .
        13 ba it >
        6 ba me ,
        29 ba of ,
        -24 ba of .
        62 ba on ,
        -32 ba on .
        -20 ba on >
        49 ba on ?
        -8 ba on and
        -11 ba on at
        18 ba on by
        10 ba on of
        -13 ba on to
        -4 ba right .
        14 ba say ,
        -11 ba since ,
        5 ba since .
        37 ba till ,
        -31 ba till .
        -7 ba to ,
        -19 ba to .
        13 ba until .
        -33 ba you ,
        -8 ba you .
        -10 bb , <num>
        -23 bb , and
        23 bb , by
        -4 bb , bye
        26 bb , due
        32 bb , from
        6 bb , on
        16 bb , starting
        59 bb . <num>
        -4 bb . bye
        58 bb < <
        -13 bb < <num>
        -8 bb < <share>
        4 bb < and
        -13 bb < so
        -23 bb <day> ,
        -17 bb <day> .
        -7 bb <day> <day>
        26 bb <day> and
        39 bb <num> by
        9 bb <num> from
        75 bb <num> on
        39 bb <share> <share>
        20 bb <share> on
        -11 bb <span> <span>
        28 bb <span> from
        52 bb <sum> <sum>
        15 bb <sum> by
        -36 bb <sum> every
        66 bb <sum> on
        -42 bb as of
        -6 bb at <clock>
        5 bb back on
        -11 bb call you
        44 bb due on
        6 bb due since
        -35 bb every other
        12 bb first <num>
        17 bb in by
        -17 bb it by
        24 bb it on
        26 bb of it
        -25 bb out on
        16 bb paid by
        21 bb pay by
        22 bb rest by
        -4 bb ring on
        -4 bb ring you
        12 bb starting on
        12 bb was due
        -17 bb you on
        -10 c !
        -5 c "
        -4 c 's
        8 c ,
        -36 c -
        -9 c .
        -9 c :
        7 c ;
        -32 c <clock>
        -24 c <day>
        63 c <num>
        -41 c <pct>
        22 c <share>
        -43 c <span>
        119 c <sum>
        7 c ?
        -23 c a
        33 c able
        -23 c about
        -4 c account
        7 c ach
        -4 c after
        4 c again
        -42 c agreed
        29 c all
        -32 c already
        19 c an
        -9 c and
        -25 c any
        -13 c april
        -19 c around
        19 c arrears
        9 c as
        -20 c ask
        -29 c at
        6 c august
        -30 c back
        27 c balance
        -25 c bank
        -7 c be
        -27 c because
        -12 c been
        -11 c before
        -7 c bell
        -19 c better
        -7 c between
        4 c bill
        27 c bit
        6 c boss
        -9 c both
        -24 c but
        22 c by
        -11 c bye
        -5 c call
        11 c calls
        -22 c came
        18 c can
        8 c can't
        17 c card
        31 c check
        -32 c checks
        14 c cheque
        -25 c claim
        -11 c clear
        8 c cleared
        17 c close
        -20 c closed
        35 c come
        27 c comes
        19 c comin
        -21 c coming
        30 c contract
        36 c could
        8 c courier
        -18 c court
        -25 c credit
        9 c date
        -9 c dated
        -12 c debit
        6 c december
        -6 c did
        7 c direct
        -17 c dispute
        51 c do
        6 c doesn't
        -31 c don't
        -15 c done
        -18 c dont
        -8 c drop
        45 c due
        -42 c each
        8 c eft
        7 c em
        -5 c even
        37 c every
        18 c everything
        9 c faster
        15 c fee
        8 c fees
        10 c fell
        -18 c file
        17 c final
        24 c fine
        9 c first
        -5 c form
        9 c fridays
        -24 c from
        54 c full
        16 c give
        -9 c going
        -31 c gone
        -9 c gonna
        -4 c good
        -17 c got
        12 c great
        -18 c happy
        20 c has
        -24 c have
        -24 c he
        -16 c hear
        11 c here
        -17 c him
        -18 c his
        -21 c holiday
        -5 c home
        -28 c how
        -9 c i
        22 c i'd
        -84 c i'll
        4 c i'm
        -20 c id
        18 c if
        -19 c ill
        -17 c im
        -41 c in
        -21 c instalment
        -13 c instalments
        21 c instead
        -31 c is
        -35 c isn't
        28 c it
        34 c it'd
        -33 c it'll
        5 c january
        -5 c judge
        24 c july
        -10 c june
        -13 c just
        -14 c keep
        -35 c kids
        9 c know
        12 c last
        -16 c late
        -25 c later
        -29 c law
        5 c leave
        -54 c left
        -40 c legal
        22 c let
        34 c lets
        7 c letter
        15 c like
        4 c line
        22 c link
        22 c live
        -18 c loan
        -6 c log
        -4 c look
        32 c lot
        37 c lots
        -10 c love
        4 c maam
        -25 c mail
        15 c manage
        -5 c may
        -10 c might
        -32 c money
        15 c monthly
        5 c more
        -34 c mr
        18 c much
        -37 c my
        -5 c n
        42 c need
        -49 c next
        -6 c no
        -17 c nobody
        -12 c note
        5 c noted
        -46 c nothing
        -44 c now
        32 c number
        17 c october
        6 c of
        -12 c office
        18 c ok
        6 c okay
        11 c old
        29 c oldest
        -38 c on
        10 c once
        -62 c open
        29 c or
        -11 c order
        -12 c other
        -5 c our
        -47 c out
        -63 c over
        -8 c own
        -37 c paid
        -17 c paper
        14 c part
        -7 c passed
        20 c past
        -30 c pay
        -8 c paying
        35 c payment
        -25 c payments
        7 c pays
        -14 c people
        -27 c per
        -21 c phone
        4 c plan
        -11 c please
        -5 c plus
        -13 c po
        20 c post
        17 c promise
        10 c put
        -10 c rather
        11 c remaining
        -9 c renewal
        -19 c rent
        22 c rest
        -21 c review
        -22 c right
        -33 c ring
        22 c ringing
        9 c rtgs
        9 c run
        -23 c safe
        25 c said
        21 c same
        21 c say
        -28 c second
        -12 c see
        -10 c send
        -16 c sent
        23 c sepa
        18 c settle
        9 c shall
        -13 c she
        6 c should
        11 c show
        -30 c sign
        -46 c signed
        -5 c since
        9 c so
        -25 c sorry
        11 c sort
        5 c speak
        -13 c start
        7 c starting
        -22 c statement
        -24 c still
        14 c stop
        9 c straight
        12 c sure
        -23 c talk
        5 c team
        -32 c telephone
        18 c tell
        -32 c terms
        -19 c text
        37 c than
        18 c thank
        13 c thanks
        -4 c that
        10 c that'd
        -18 c thats
        -42 c the
        -27 c them
        7 c then
        -34 c there
        -24 c they
        -12 c they'll
        -8 c thing
        13 c think
        -4 c this
        -40 c through
        19 c thru
        -29 c till
        -7 c times
        -15 c to
        -14 c told
        14 c too
        34 c transfer
        7 c try
        -13 c twice
        -47 c u
        -8 c unpaid
        20 c until
        -13 c up
        -43 c ur
        -22 c wait
        -17 c waits
        11 c want
        5 c was
        -16 c way
        -29 c we
        -7 c we'll
        -23 c we're
        -19 c week
        10 c weekly
        -5 c well
        -21 c went
        12 c were
        -29 c what
        -28 c when
        -31 c which
        6 c whichever
        -23 c while
        -11 c who
        34 c why
        -34 c will
        -12 c wire
        -41 c with
        22 c work
        31 c works
        4 c would
        -6 c write
        4 c writing
        -4 c written
        -15 c wrong
        7 c yeah
        24 c yes
        -33 c you
        -25 c you'd
        -33 c you'll
        -23 c you're
        10 c you've
        -54 c your
        -92 g contact
        41 g debt
        -10 g done
        -39 g expense
        -18 g income
        16 g late
        -60 g law
        9 g letter
        70 g pay
        4 g promise
        44 ga offer
        -26 ga promise
        -40 gb contact
        37 gb debt
        45 gb done
        -30 gb income
        4 gb late
        -4 gb law
        -44 gb letter
        14 gb offer
        15 gb pay
        64 gb promise
        -107 gl contact
        25 gl debt
        14 gl done
        -33 gl expense
        -54 gl income
        -86 gl law
        -21 gl letter
        47 gl pay
        14 gl promise
        -85 gp contact
        -6 gp debt
        18 gp done
        5 gp expense
        23 gp income
        -23 gp late
        -46 gp law
        -53 gp letter
        18 gp offer
        34 gp pay
        -36 gp promise
        10 gr contact
        5 gr debt
        -14 gr done
        -6 gr expense
        35 gr income
        12 gr late
        25 gr law
        16 gr letter
        -5 gr offer
        -14 gr pay
        -9 gr promise
        -47 gt contact
        15 gt debt
        9 gt done
        7 gt expense
        -21 gt income
        6 gt late
        -45 gt law
        25 gt letter
        -29 gt offer
        28 gt pay
        -27 gt promise
        10 k bare
        22 k bare answered
        -11 k bare led
        101 k beside
        146 k dated
        16 k dated ahead 1
        5 k dated ahead 2
        34 k dated ahead 3
        16 k dated ahead 4
        11 k dated ahead 5
        16 k dated ahead 8
        68 k dated ahead 9
        25 k dated behind 1
        -5 k dated behind 2
        12 k dated behind 3
        33 k dated behind 4
        23 k dated behind 6
        82 k dated behind 9
        51 k day
        27 k day ahead 1
        31 k day ahead 2
        -18 k day behind 1
        -21 k day behind 4
        19 k day behind 7
        66 k day behind 8
        5 k day behind 9
        47 k edge
        26 k edge ahead 3
        37 k edge ahead 4
        -25 k edge ahead 9
        9 k edge behind 2
        -21 k edge behind 3
        64 k edge behind 9
        -69 k fixed
        -113 k holiday
        -11 k holiday ahead 2
        -27 k holiday ahead 3
        -11 k holiday ahead 4
        -14 k holiday ahead 8
        -37 k holiday ahead 9
        -20 k holiday behind 5
        -14 k holiday behind 6
        -56 k holiday behind 9
        -7 k last weekday
        69 k next weekday
        -301 k now
        -15 k nth
        -42 k part
        101 k this weekday
        -25 k today
        -23 k weekday
        -22 k weekday ahead 1
        -60 k weekday behind 0
        37 k weekday behind 1
        -5 l "
        -32 l 's
        10 l ,
        -22 l -
        5 l <day>
        64 l <num>
        63 l <share>
        -5 l <span>
        73 l <sum>
        -18 l a
        33 l able
        5 l about
        23 l account
        12 l ach
        -13 l after
        4 l all
        -5 l already
        -5 l amount
        12 l an
        -5 l and
        -8 l any
        -10 l anything
        -12 l are
        -32 l as
        -12 l ask
        -31 l at
        -12 l back
        21 l balance
        -10 l bank
        37 l be
        -11 l because
        -22 l before
        -7 l bell
        -7 l better
        29 l bill
        -26 l both
        -12 l but
        56 l by
        -11 l bye
        -10 l call
        9 l calling
        17 l calls
        32 l can
        -24 l card
        -10 l check
        8 l cheque
        -7 l clear
        17 l close
        -19 l closed
        23 l come
        17 l comes
        -19 l coming
        -7 l contract
        19 l could
        -33 l credit
        33 l date
        7 l day
        -27 l debit
        -6 l did
        -18 l direct
        -17 l dispute
        13 l do
        -20 l don't
        -20 l done
        16 l dont
        14 l down
        57 l due
        -37 l each
        -14 l email
        -8 l every
        10 l fell
        -34 l from
        39 l full
        -4 l get
        22 l give
        38 l go
        -42 l goes
        4 l going
        7 l gone
        -4 l gonna
        -8 l got
        4 l had
        32 l has
        -14 l hear
        15 l here
        -7 l him
        -18 l his
        -8 l hold
        5 l house
        -18 l how
        -25 l i
        28 l i'd
        -87 l i'll
        -6 l i'm
        -15 l i've
        -20 l id
        52 l if
        -21 l ill
        -5 l in
        -28 l interest
        20 l invoice
        -8 l is
        -24 l isn't
        26 l it
        11 l it'd
        -18 l it'll
        -4 l its
        -5 l judge
        4 l july
        -12 l june
        -40 l just
        -11 l know
        17 l last
        -6 l late
        -9 l leave
        -22 l left
        -24 l legal
        22 l let
        29 l lets
        -6 l letter
        -6 l letters
        -19 l like
        -16 l loan
        -14 l look
        31 l lots
        -25 l mail
        10 l make
        15 l manage
        9 l may
        -5 l maybe
        -24 l me
        -7 l more
        20 l much
        -31 l my
        33 l need
        -21 l next
        22 l no
        -54 l nothing
        -20 l now
        8 l number
        24 l ok
        7 l okay
        26 l oldest
        -25 l on
        10 l once
        -29 l open
        -40 l or
        -54 l other
        -15 l out
        -16 l over
        -8 l own
        -18 l paid
        12 l part
        16 l past
        -12 l pay
        27 l payment
        -17 l payments
        -5 l perfect
        -11 l phone
        -14 l please
        6 l po
        16 l post
        9 l put
        -20 l report
        13 l rest
        -9 l right
        -40 l ring
        6 l run
        6 l said
        25 l say
        20 l second
        -5 l see
        -5 l send
        -14 l sent
        18 l settle
        9 l shall
        -13 l she
        -22 l sign
        -47 l signed
        -4 l since
        35 l so
        11 l sorry
        -17 l start
        46 l starting
        -22 l statement
        -40 l still
        -34 l stop
        -9 l straight
        -8 l take
        -10 l talk
        -16 l team
        -32 l telephone
        23 l tell
        -25 l text
        9 l thank
        13 l thanks
        33 l that
        5 l that'd
        6 l the
        16 l then
        -35 l there
        -19 l they
        -12 l they'll
        7 l thing
        -44 l through
        23 l till
        7 l time
        -16 l times
        18 l to
        -14 l told
        -6 l total
        10 l transfer
        7 l try
        -12 l twice
        -47 l u
        -12 l until
        -12 l up
        -17 l ur
        -14 l us
        22 l wait
        19 l want
        13 l was
        -14 l way
        -30 l we
        -7 l we'll
        -23 l we're
        -18 l week
        -18 l went
        12 l were
        -5 l what
        -32 l when
        -29 l which
        34 l why
        -11 l will
        -7 l wire
        -36 l with
        -15 l would
        5 l writing
        -14 l wrong
        14 l yes
        24 l you
        -25 l you'd
        -31 l you'll
        -48 l your
        8 nearly-alone
        -11 p !
        -14 p 's
        8 p (
        8 p )
        -19 p ,
        10 p -
        -13 p .
        16 p 1
        -14 p 11
        -19 p 13
        -17 p 14
        4 p 15
        -22 p 18
        -18 p 19
        19 p 2
        26 p 22
        30 p 24
        17 p 27
        28 p 29
        21 p 3
        8 p 30
        -23 p 300
        -16 p 4
        18 p 500
        -6 p 60
        -9 p 8
        -45 p ?
        28 p about
        -35 p after
        -5 p agreed
        39 p all
        10 p alone
        -45 p already
        5 p alright
        25 p am
        -21 p an
        -27 p and
        -13 p anyway
        29 p approve
        41 p april
        31 p are
        -12 p asked
        -25 p at
        11 p august
        -6 p bank
        -4 p be
        -41 p been
        -5 p beep
        -20 p before
        12 p better
        -18 p bit
        -4 p both
        -19 p but
        23 p by
        -8 p call
        -15 p calls
        21 p can
        -9 p can't
        -24 p card
        18 p check
        -23 p christmas
        20 p clear
        -32 p closed
        -4 p colleague
        -45 p come
        14 p coming
        70 p could
        -30 p court
        -7 p credit
        -31 p customer
        -14 p cut
        35 p day
        -32 p deal
        26 p debit
        6 p december
        -4 p died
        26 p direct
        10 p discount
        -40 p does
        -37 p dollars
        -40 p don't
        44 p done
        -28 p eight
        11 p end
        -27 p every
        -12 p everything
        -12 p exactly
        -10 p fair
        5 p fifteenth
        22 p fifty
        28 p fine
        -21 p first
        -34 p five
        25 p fortnightly
        21 p forty
        14 p four
        92 p friday
        14 p from
        6 p front
        -7 p get
        30 p give
        17 p go
        -8 p going
        26 p gone
        -10 p good
        9 p got
        -15 p grand
        22 p ha
        -18 p had
        -30 p half
        -33 p happens
        -16 p has
        19 p he'll
        -18 p head
        -25 p hello
        -10 p her
        -50 p here
        9 p hi
        -29 p him
        -35 p his
        17 p holiday
        14 p house
        -6 p how
        9 p hundred
        43 p i'd
        16 p i'll
        -32 p i'm
        -22 p i've
        -10 p if
        -25 p ignore
        -31 p in
        25 p instead
        -64 p insurance
        -6 p invoice
        31 p is
        -5 p isn't
        -16 p jail
        -25 p job
        5 p july
        -19 p june
        17 p just
        9 p keep
        -38 p know
        -8 p lakh
        -12 p last
        -5 p late
        -4 p lawyer
        -16 p least
        -15 p leave
        9 p let
        -41 p letter
        26 p like
        -46 p little
        11 p live
        5 p long
        28 p look
        15 p lot
        -36 p make
        50 p manage
        19 p march
        -12 p may
        23 p maybe
        -22 p me
        -12 p mean
        -19 p mid
        42 p might
        -29 p minutes
        14 p monday
        26 p money
        -25 p month
        -19 p monthly
        16 p months
        35 p more
        21 p morning
        -19 p mother
        -23 p mr
        18 p much
        28 p nd
        15 p need
        -44 p never
        -13 p new
        42 p next
        -32 p no
        -10 p not
        -13 p nothing
        20 p now
        -24 p number
        -16 p october
        -7 p of
        31 p off
        11 p office
        8 p oh
        -9 p ok
        33 p okay
        -9 p on
        -8 p once
        47 p one
        9 p only
        -11 p open
        10 p or
        -10 p other
        -65 p our
        -43 p out
        32 p over
        -26 p owe
        60 p paid
        15 p pay
        12 p payday
        -36 p paying
        -22 p payment
        -15 p people
        -12 p phone
        -11 p please
        19 p police
        -15 p promise
        -12 p put
        32 p quarter
        13 p rather
        13 p rd
        -6 p reached
        -9 p real
        -30 p really
        32 p right
        -9 p ringing
        15 p run
        -33 p said
        -9 p same
        22 p say
        26 p see
        -64 p send
        -4 p sent
        -6 p september
        -33 p she
        -15 p should
        -4 p sign
        -8 p six
        -4 p sixty
        27 p so
        23 p some
        38 p something
        -23 p sort
        -8 p speak
        -26 p speaking
        42 p split
        -8 p st
        9 p started
        48 p still
        -13 p stop
        7 p suggest
        -10 p sunday
        9 p sure
        -63 p take
        -5 p talk
        14 p tell
        -35 p ten
        21 p tenner
        22 p th
        26 p thank
        -8 p that
        35 p that'd
        -20 p the
        11 p them
        -9 p then
        7 p there
        37 p they
        -8 p they're
        28 p think
        -11 p thirty
        -20 p this
        -10 p thought
        11 p thousand
        23 p three
        -41 p through
        -27 p thursday
        -6 p thursdays
        -12 p till
        26 p time
        -6 p times
        -31 p to
        49 p today
        -6 p told
        80 p tomorrow
        38 p tonight
        -7 p too
        21 p transfer
        -10 p try
        4 p tuesday
        -41 p twelve
        -10 p twenty
        -15 p twice
        4 p two
        -30 p understood
        53 p until
        5 p up
        14 p us
        -13 p very
        -9 p wait
        46 p want
        -5 p was
        -30 p we
        11 p we're
        6 p we've
        -23 p wednesday
        19 p week
        -27 p weeks
        7 p well
        -22 p were
        -28 p what
        4 p when
        50 p why
        -19 p will
        -46 p with
        -10 p work
        22 p working
        -6 p write
        -23 p wrong
        -30 p yeah
        -11 p years
        -43 p yes
        -7 p yesterday
        -13 p you
        -22 p you'd
        -16 p you've
        14 p your
        -31 p £
        25 p €
        -10 r !
        52 r 's
        -6 r ,
        -14 r -
        -9 r .
        -9 r :
        7 r ;
        -35 r <clock>
        6 r <day>
        6 r <num>
        10 r <share>
        -38 r <span>
        72 r <sum>
        7 r ?
        -6 r a
        -28 r about
        -26 r account
        -5 r ach
        9 r after
        25 r all
        7 r an
        8 r and
        5 r answer
        -17 r any
        9 r are
        41 r as
        -18 r back
        6 r balance
        -15 r bank
        -44 r be
        -15 r been
        11 r before
        -11 r better
        -24 r bill
        -11 r bit
        17 r both
        -44 r by
        5 r call
        -14 r can
        41 r card
        41 r check
        12 r come
        10 r comes
        19 r comin
        15 r courier
        -24 r date
        -9 r day
        15 r debit
        8 r december
        24 r direct
        38 r do
        -11 r don't
        -34 r dont
        -13 r down
        -11 r due
        -5 r each
        14 r email
        45 r every
        11 r everything
        -18 r file
        22 r fine
        4 r finish
        11 r first
        5 r for
        -25 r from
        14 r full
        -40 r go
        41 r goes
        -37 r gone
        -6 r good
        -8 r got
        -12 r has
        -16 r have
        -27 r he
        -10 r him
        7 r hold
        -10 r how
        33 r i
        -33 r if
        -44 r in
        21 r instead
        31 r interest
        -16 r invoice
        7 r is
        13 r it
        -14 r january
        21 r july
        28 r just
        20 r know
        -5 r last
        -10 r late
        -25 r later
        14 r leave
        -32 r left
        13 r letter
        9 r letters
        34 r like
        10 r look
        34 r lot
        -12 r make
        -13 r may
        27 r me
        -20 r money
        11 r more
        -19 r mr
        -6 r my
        -29 r next
        -28 r no
        -15 r nobody
        -24 r now
        24 r number
        17 r october
        18 r of
        -6 r ok
        26 r on
        -33 r open
        69 r or
        -12 r order
        42 r other
        -12 r our
        -32 r out
        -47 r over
        -19 r paid
        10 r part
        -17 r pay
        8 r payment
        -8 r payments
        -19 r po
        8 r remaining
        9 r rest
        -13 r right
        7 r ring
        9 r rtgs
        19 r same
        -4 r say
        -7 r see
        -27 r september
        -27 r so
        -36 r sorry
        -7 r standing
        -39 r starting
        16 r still
        48 r stop
        15 r sure
        7 r take
        -14 r talk
        9 r thank
        -25 r that
        -18 r thats
        13 r the
        -23 r them
        -8 r then
        -52 r till
        -10 r time
        9 r times
        -50 r to
        30 r too
        24 r transfer
        -19 r unless
        32 r until
        17 r us
        -44 r wait
        -9 r was
        -33 r what
        4 r when
        -23 r while
        6 r who
        -24 r will
        -4 r wire
        -4 r with
        6 r word
        22 r work
        30 r works
        20 r would
        10 r yes
        -42 r you
        -23 r you're
        -5 r you've
        -6 r your
        59 t !
        -13 t "
        -39 t 's
        14 t ,
        -17 t -
        21 t :
        7 t ;
        12 t <clock>
        6 t <day>
        43 t <num>
        -29 t <pct>
        -11 t <share>
        -34 t <span>
        99 t <sum>
        8 t ?
        16 t a
        -4 t about
        -27 t account
        -24 t ach
        11 t afraid
        -19 t after
        7 t again
        4 t agreed
        -11 t already
        -10 t alright
        25 t also
        -19 t am
        -7 t an
        19 t and
        -4 t another
        -4 t any
        6 t anything
        13 t apologise
        -40 t are
        -20 t as
        -35 t ask
        -17 t asked
        -32 t at
        12 t back
        -12 t bad
        -6 t balance
        22 t bank
        13 t because
        17 t before
        -19 t being
        15 t believe
        -48 t better
        -9 t between
        -5 t bill
        28 t bit
        -4 t both
        14 t brilliant
        6 t bring
        10 t business
        -11 t but
        -20 t by
        -14 t bye
        15 t call
        9 t calling
        -10 t calls
        10 t came
        -11 t can
        14 t can't
        30 t card
        -8 t care
        8 t cheque
        6 t close
        16 t come
        -9 t comes
        -28 t coming
        15 t confirm
        10 t confirmation
        8 t copy
        -16 t correctly
        -43 t could
        13 t course
        -13 t court
        4 t dale
        24 t date
        8 t day
        -9 t deal
        -9 t debit
        -10 t debt
        -4 t december
        17 t diary
        17 t did
        -16 t direct
        -23 t do
        -10 t does
        5 t doesn't
        19 t done
        17 t due
        -34 t each
        13 t else
        -20 t end
        -44 t enough
        -10 t every
        -19 t everything
        -18 t fee
        7 t fees
        15 t find
        -30 t fine
        4 t first
        11 t follow
        -19 t for
        4 t free
        -46 t from
        46 t full
        4 t further
        30 t get
        -20 t give
        33 t go
        36 t god
        -9 t goes
        -9 t going
        27 t gone
        45 t good
        -23 t got
        -10 t great
        20 t haha
        14 t happened
        -15 t happy
        -5 t hard
        8 t hasn't
        11 t have
        -8 t he
        15 t hear
        -28 t hello
        -18 t her
        8 t here
        -5 t hey
        -14 t him
        -13 t his
        27 t hold
        9 t holiday
        4 t home
        4 t hope
        11 t hour
        -23 t how
        18 t i
        -25 t i'd
        25 t i'll
        -17 t i'm
        -12 t i've
        -44 t if
        -18 t im
        -8 t in
        6 t interest
        -4 t into
        9 t invoice
        -8 t is
        6 t isn't
        40 t its
        -14 t january
        -14 t july
        -23 t june
        80 t keep
        9 t know
        -25 t last
        24 t late
        8 t leave
        -26 t left
        5 t let
        -6 t letter
        -16 t like
        -20 t line
        -10 t link
        9 t live
        -12 t loan
        10 t lol
        9 t long
        40 t look
        22 t lot
        -15 t love
        13 t ma'am
        14 t maam
        -18 t make
        7 t march
        -5 t may
        -6 t me
        15 t mess
        11 t might
        -8 t mind
        -11 t month
        -49 t more
        -25 t mr
        -11 t mrs
        -6 t ms
        -22 t much
        -13 t must
        21 t my
        -6 t myself
        -17 t name
        -4 t need
        -24 t never
        -22 t new
        9 t next
        34 t nice
        15 t no
        31 t nobody
        10 t not
        31 t note
        -4 t noted
        -15 t nothing
        -8 t notice
        -35 t now
        4 t october
        -41 t of
        -13 t off
        -22 t oh
        -11 t okay
        61 t on
        27 t once
        32 t only
        -16 t open
        37 t or
        -32 t other
        -13 t our
        17 t out
        17 t paid
        13 t part
        -4 t pay
        10 t payment
        13 t payments
        -20 t people
        16 t perfect
        -7 t personal
        10 t phone
        -19 t plan
        5 t pleasure
        -7 t po
        12 t possible
        13 t post
        16 t process
        15 t promise
        -31 t put
        -4 t rather
        7 t reach
        -6 t read
        -12 t really
        -5 t recap
        35 t receipt
        -36 t recorded
        10 t remaining
        7 t repeat
        15 t repeatin
        -4 t report
        38 t rest
        19 t right
        -15 t ring
        -8 t ringing
        -14 t said
        30 t say
        -31 t send
        27 t set
        14 t shall
        -10 t she
        -11 t should
        -9 t sign
        -8 t signed
        -13 t since
        -10 t sms
        27 t some
        -6 t somebody
        -20 t something
        8 t sorry
        -22 t speak
        13 t standing
        -14 t start
        24 t stay
        23 t stays
        23 t step
        14 t straight
        7 t suits
        -5 t summary
        17 t sure
        28 t take
        -29 t talk
        23 t talking
        16 t telephone
        18 t tell
        42 t text
        -22 t than
        39 t thank
        -17 t thanks
        10 t that
        -7 t the
        26 t then
        -28 t there
        15 t they
        -8 t they're
        4 t thing
        -6 t think
        -5 t this
        10 t though
        -7 t through
        -28 t till
        21 t time
        -37 t times
        -49 t to
        19 t told
        19 t too
        -15 t transfer
        4 t under
        32 t understand
        30 t understood
        -6 t unless
        -27 t until
        -27 t up
        19 t us
        -13 t very
        -7 t was
        -13 t wasn't
        28 t way
        6 t we're
        -13 t we've
        -4 t wedding
        -15 t week
        7 t well
        -23 t what
        -25 t when
        6 t where
        -14 t which
        -19 t while
        -7 t who
        -18 t whole
        25 t why
        33 t with
        5 t within
        22 t won't
        10 t wonderful
        -18 t wont
        19 t work
        -25 t would
        -15 t wouldn't
        -5 t write
        5 t writing
        8 t wrong
        22 t ya
        9 t yeah
        -9 t yes
        -20 t you
        -4 t you'd
        -16 t you'll
        -37 t you're
        -29 t you've
        7 t your
        10 t yourself
        """#

    static let pastTable = #"""
        -77
        5 a plural
        -11 a1 's
        -9 a1 ,
        7 a1 .
        9 a1 >
        -20 a1 ?
        -5 a1 and
        13 a1 for
        -6 a1 is
        -6 a1 it
        -6 a1 of
        -7 a1 so
        -6 a1 the
        -7 a1 then
        -7 a2 .
        -5 a2 <day>
        -22 a2 <num>
        11 a2 <sum>
        -4 a2 >
        -4 a2 ?
        -4 a2 both
        -6 a2 each
        -4 a2 for
        -9 a2 i
        -9 a2 is
        15 a2 it
        4 a2 on
        -5 a2 that
        -6 a2 then
        -6 a2 would
        -5 a2 you
        -13 a3 ,
        -8 a3 .
        -8 a3 <day>
        21 a3 <num>
        -19 a3 >
        -8 a3 ?
        4 a3 it
        -7 a3 month
        -5 a3 on
        -6 a3 or
        -10 a3 the
        -9 a3 you
        -10 aa , <day>
        -7 aa , <num>
        8 aa , and
        -4 aa , both
        -4 aa , that
        -4 aa , then
        10 aa . >
        9 aa > >
        -18 aa ? >
        4 aa and <day>
        -5 aa and <num>
        5 aa and the
        4 aa for the
        -6 aa it is
        -6 aa of each
        -20 b1 ,
        -16 b1 .
        -22 b1 <
        -10 b1 <sum>
        -10 b1 and
        -4 b1 before
        -22 b1 by
        -7 b1 dated
        31 b1 due
        -4 b1 every
        -7 b1 for
        16 b1 from
        24 b1 of
        15 b1 on
        -6 b1 say
        11 b1 since
        -4 b1 starting
        -5 b1 till
        -4 b1 to
        -10 b1 until
        -31 b2 <
        -16 b2 <day>
        6 b2 <num>
        -5 b2 <span>
        -14 b2 <sum>
        4 b2 back
        -18 b2 cheque
        -5 b2 first
        11 b2 in
        -5 b2 it
        13 b2 out
        -6 b2 so
        -5 b2 starting
        -8 b3 's
        -10 b3 ,
        -12 b3 .
        -40 b3 <
        -18 b3 <day>
        -15 b3 <num>
        -7 b3 <span>
        -12 b3 <sum>
        10 b3 and
        -5 b3 by
        -4 b3 can
        -4 b3 each
        5 b3 fell
        -5 b3 i
        10 b3 is
        -5 b3 on
        10 b3 the
        18 b3 was
        -16 b3 you
        -11 ba , ,
        -9 ba , .
        -5 ba < ,
        5 ba < .
        -4 ba < is
        -8 ba <num> ,
        -7 ba <num> .
        -7 ba <sum> .
        -7 ba and .
        -10 ba by ,
        4 ba by .
        -6 ba by >
        -5 ba dated ,
        6 ba dated .
        10 ba due ,
        13 ba due .
        7 ba due >
        16 ba from ,
        -7 ba from .
        17 ba on ,
        15 ba on .
        10 ba on >
        -6 ba on ?
        -6 ba on and
        -6 ba on of
        5 ba since >
        -4 bb , by
        20 bb , due
        -5 bb , from
        -6 bb , on
        -22 bb < <
        -7 bb <day> and
        -8 bb <num> ,
        17 bb <num> <num>
        -6 bb <num> by
        22 bb <num> from
        -31 bb <num> on
        -10 bb <sum> <sum>
        -5 bb <sum> by
        -7 bb <sum> on
        6 bb due on
        -4 bb first <num>
        11 bb in by
        -5 bb starting on
        20 c -
        -5 c .
        -4 c <clock>
        -25 c <day>
        -28 c <num>
        -13 c <share>
        -4 c <span>
        30 c <sum>
        -45 c ?
        -14 c a
        9 c about
        5 c account
        -13 c after
        43 c again
        5 c an
        -8 c and
        10 c are
        7 c back
        -4 c balance
        13 c be
        -5 c before
        5 c bill
        -11 c both
        -50 c by
        -15 c can
        -7 c card
        6 c check
        -9 c come
        -10 c comes
        14 c contract
        -12 c could
        -5 c courier
        -9 c date
        -7 c dated
        -8 c day
        -4 c december
        -4 c direct
        -13 c do
        -5 c down
        43 c due
        -7 c each
        -17 c every
        5 c fell
        -6 c first
        10 c for
        8 c from
        -10 c full
        -8 c give
        12 c go
        -8 c goes
        12 c gone
        -7 c good
        43 c got
        23 c has
        9 c have
        18 c here
        -4 c hold
        -5 c how
        -24 c i
        -34 c if
        -8 c in
        29 c invoice
        7 c invoices
        8 c it
        4 c its
        -13 c june
        -7 c last
        -5 c late
        -10 c let
        -6 c letter
        -5 c like
        -5 c lots
        -5 c make
        -5 c may
        -20 c me
        -16 c month
        -5 c monthly
        14 c my
        -15 c no
        -5 c now
        8 c number
        8 c of
        -8 c off
        10 c ok
        10 c oldest
        5 c on
        -11 c only
        4 c open
        -13 c or
        8 c order
        -13 c other
        16 c our
        11 c out
        -5 c part
        9 c past
        -4 c pay
        29 c payment
        -9 c payments
        -5 c remaining
        -9 c rest
        -5 c run
        -8 c same
        -11 c say
        -5 c send
        14 c since
        -17 c so
        -7 c standing
        -17 c starting
        25 c that
        -4 c that'd
        -19 c then
        5 c there
        -5 c this
        -7 c till
        -17 c to
        -7 c total
        -9 c transfer
        -7 c until
        8 c up
        -6 c us
        31 c was
        16 c we
        -9 c were
        -5 c what
        18 c which
        -4 c whole
        -4 c why
        10 c would
        -14 c you
        -8 c your
        -4 g contact
        24 g debt
        103 g done
        21 g late
        -5 g law
        15 g letter
        -25 g offer
        -6 g pay
        -44 g promise
        -10 ga promise
        30 gb debt
        23 gb done
        -7 gb offer
        -16 gb promise
        41 gl debt
        98 gl done
        -5 gl income
        5 gl late
        24 gl letter
        -38 gl offer
        16 gl pay
        -29 gl promise
        16 gp debt
        18 gp done
        -14 gp expense
        8 gp late
        -9 gp law
        -46 gp offer
        8 gp pay
        -26 gp promise
        -7 gr contact
        -5 gr debt
        5 gr done
        16 gr late
        -4 gr law
        -9 gr letter
        11 gr offer
        -25 gr pay
        -38 gr promise
        -5 gt contact
        15 gt debt
        11 gt done
        -18 gt letter
        -10 gt pay
        -12 gt promise
        -12 k bare
        -39 k beside
        49 k dated
        -16 k dated ahead 1
        -31 k dated ahead 2
        -72 k dated ahead 3
        -49 k dated ahead 4
        -11 k dated ahead 5
        38 k dated ahead 8
        175 k dated ahead 9
        17 k dated behind 2
        50 k dated behind 3
        72 k dated behind 4
        27 k dated behind 5
        36 k dated behind 6
        -179 k dated behind 9
        -60 k day
        -41 k day ahead 1
        -43 k day ahead 2
        24 k day ahead 3
        34 k day behind 1
        -64 k day behind 3
        -6 k day behind 4
        -18 k day behind 8
        -13 k edge
        -17 k edge ahead 3
        -6 k edge ahead 4
        11 k edge ahead 9
        -4 k edge behind 2
        -17 k edge behind 9
        -36 k weekday
        -36 k weekday ahead 1
        -35 k weekday behind 1
        11 l 's
        10 l ,
        13 l -
        -19 l <day>
        -10 l <share>
        -8 l <span>
        11 l <sum>
        -9 l a
        9 l about
        6 l account
        -8 l after
        41 l again
        -25 l and
        12 l are
        5 l as
        7 l back
        5 l bank
        8 l be
        -4 l before
        6 l bill
        -39 l by
        -10 l can
        -8 l come
        -9 l comes
        -10 l could
        -9 l date
        -7 l dated
        5 l debit
        -7 l do
        -5 l down
        35 l due
        -8 l each
        -12 l every
        5 l fell
        -5 l first
        20 l for
        21 l from
        -7 l give
        14 l go
        -7 l goes
        34 l got
        22 l has
        10 l have
        18 l here
        -5 l how
        -18 l i
        -32 l if
        29 l invoice
        8 l invoices
        7 l is
        14 l it
        5 l its
        -10 l let
        -5 l lots
        -5 l make
        -4 l may
        -16 l me
        -5 l month
        -4 l monthly
        -5 l no
        -5 l not
        -9 l now
        -4 l off
        7 l ok
        9 l oldest
        20 l on
        -5 l or
        -4 l other
        15 l our
        13 l out
        4 l past
        -4 l pay
        30 l payment
        -8 l payments
        -4 l rest
        -4 l same
        -11 l say
        -5 l send
        13 l since
        -24 l so
        -14 l starting
        23 l that
        40 l the
        -7 l then
        -6 l till
        -12 l to
        -11 l until
        -4 l us
        24 l was
        19 l we
        -4 l week
        -12 l what
        15 l which
        4 l with
        11 l would
        4 l yes
        -7 l you
        -9 nearly-alone
        -12 p !
        14 p 's
        21 p ,
        -49 p .
        -5 p 1
        20 p 15
        -5 p 20
        -10 p 22
        -7 p 24
        -7 p 29
        12 p 30
        -7 p 300
        4 p 8
        -15 p a
        12 p about
        -12 p after
        -9 p all
        8 p am
        -38 p and
        -8 p april
        14 p at
        21 p be
        -6 p by
        -17 p can
        11 p check
        -13 p could
        -17 p do
        -5 p don't
        -4 p end
        10 p exactly
        -4 p fair
        -9 p fine
        -4 p first
        9 p for
        -25 p friday
        -7 p from
        -10 p get
        -4 p give
        -4 p ha
        -12 p half
        -7 p he
        24 p how
        -16 p hundred
        5 p i
        -19 p i'd
        -12 p i'll
        -5 p i'm
        5 p i've
        -17 p if
        -16 p in
        24 p is
        -6 p it
        5 p june
        8 p last
        -8 p like
        -4 p live
        -4 p march
        4 p may
        -14 p maybe
        10 p me
        -7 p monday
        -11 p month
        -10 p more
        15 p much
        -8 p my
        -10 p nd
        -6 p need
        -13 p next
        -5 p no
        -26 p of
        -14 p off
        -19 p ok
        -4 p okay
        -12 p one
        -7 p or
        14 p owe
        19 p paid
        -6 p rest
        10 p right
        -11 p said
        -5 p say
        -5 p see
        -4 p should
        -6 p six
        12 p something
        -4 p split
        -7 p st
        15 p th
        -4 p thank
        -16 p that
        -5 p the
        -11 p then
        31 p this
        -4 p thousand
        -14 p thursday
        -4 p till
        11 p time
        -7 p to
        -8 p today
        -5 p tomorrow
        -5 p too
        -4 p transfer
        -8 p two
        -4 p until
        10 p was
        8 p we
        -6 p week
        -5 p weeks
        13 p what
        -11 p when
        -4 p will
        5 p with
        -12 p yes
        -21 p you
        5 p your
        -4 p £
        -6 p €
        4 r 's
        -12 r ,
        9 r -
        -5 r .
        -12 r <day>
        -5 r <share>
        4 r <span>
        12 r <sum>
        -45 r ?
        -5 r a
        -5 r after
        15 r and
        5 r be
        -10 r both
        -12 r by
        -5 r can
        -4 r card
        8 r check
        -5 r courier
        -5 r do
        14 r due
        -5 r every
        -8 r from
        -7 r full
        -7 r i
        -9 r in
        -7 r is
        -5 r it
        -9 r last
        -11 r month
        -10 r no
        17 r of
        -5 r off
        -25 r on
        -8 r or
        -8 r order
        -9 r other
        -5 r rest
        -4 r same
        7 r so
        -6 r standing
        -22 r the
        -12 r then
        -5 r to
        -6 r transfer
        10 r up
        -5 r yes
        -7 r you
        -9 r your
        -7 t 's
        4 t -
        31 t .
        -35 t :
        17 t ;
        -26 t <day>
        16 t <num>
        -5 t <share>
        20 t <span>
        -18 t a
        6 t about
        5 t account
        -8 t after
        -14 t all
        -5 t alright
        -20 t and
        7 t are
        -4 t as
        25 t ask
        -4 t at
        -13 t back
        6 t bank
        -22 t be
        6 t before
        4 t both
        8 t but
        -9 t by
        -5 t call
        4 t calling
        7 t can
        5 t can't
        -5 t correct
        -5 t date
        6 t did
        4 t do
        -4 t done
        5 t due
        -5 t email
        -4 t for
        5 t get
        -13 t go
        -9 t good
        5 t great
        -4 t haha
        10 t has
        -9 t i'd
        -17 t i'll
        11 t i'm
        -6 t if
        -5 t in
        -6 t interest
        9 t invoice
        5 t is
        17 t it
        7 t its
        -9 t keep
        -5 t let
        -4 t letter
        -6 t like
        6 t look
        8 t ma'am
        -5 t may
        -15 t me
        21 t mr
        -13 t my
        -18 t no
        -14 t now
        -4 t number
        -14 t ok
        -5 t okay
        -13 t on
        -4 t only
        -5 t other
        -11 t out
        -4 t paid
        -4 t pay
        5 t payments
        -5 t please
        -4 t repeat
        -4 t rest
        -14 t right
        11 t say
        -11 t send
        -4 t so
        13 t sorry
        -6 t take
        -13 t text
        16 t thank
        -10 t that
        -20 t the
        -21 t then
        15 t there
        4 t they
        -5 t time
        -11 t to
        -4 t too
        17 t understand
        -5 t up
        17 t us
        -7 t want
        12 t was
        -14 t we
        15 t week
        34 t what
        -15 t will
        -5 t with
        -9 t would
        -9 t wrong
        -4 t yes
        -19 t you
        8 t you're
        15 t your
        """#
}
