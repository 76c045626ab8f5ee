/// Weights fitted to labelled turns: logistic regression, L2 with C = 0.3, over signs seen at least
/// five times, in hundredths; those below four hundredths are left out.
extension EvidenceWeights {
    static let sumTable = #"""
        -12
        -80 a plural
        -45 a1 !
        27 a1 's
        7 a1 ,
        -14 a1 -
        -11 a1 .
        73 a1 <day>
        -54 a1 <num>
        33 a1 <span>
        8 a1 <stretch>
        -14 a1 >
        15 a1 ?
        27 a1 a
        -16 a1 and
        -9 a1 at
        17 a1 behind
        -8 a1 bills
        23 a1 by
        11 a1 comes
        7 a1 due
        5 a1 each
        22 a1 even
        41 a1 every
        -8 a1 for
        -14 a1 from
        -5 a1 goes
        -5 a1 i
        -24 a1 if
        -11 a1 in
        11 a1 instead
        -26 a1 invoices
        34 a1 is
        31 a1 isn't
        10 a1 it
        -8 a1 left
        -14 a1 lots
        -26 a1 more
        24 a1 now
        -19 a1 of
        12 a1 on
        -32 a1 once
        -10 a1 or
        9 a1 out
        -16 a1 over
        -30 a1 payments
        4 a1 please
        5 a1 plus
        -11 a1 that
        22 a1 then
        -28 a1 thing
        -21 a1 times
        23 a1 to
        -11 a1 was
        9 a1 when
        -5 a1 who
        -6 a1 with
        6 a1 would
        19 a1 you
        -10 a2 's
        -11 a2 ,
        -32 a2 .
        -27 a2 :
        25 a2 <day>
        -6 a2 <num>
        32 a2 <span>
        29 a2 <stretch>
        -34 a2 <sum>
        16 a2 >
        -8 a2 ?
        -20 a2 a
        6 a2 all
        24 a2 and
        5 a2 as
        15 a2 be
        5 a2 been
        -8 a2 before
        -16 a2 behind
        -7 a2 by
        -11 a2 call
        25 a2 can
        11 a2 close
        -6 a2 come
        -9 a2 could
        -7 a2 dated
        -14 a2 do
        32 a2 due
        -13 a2 each
        5 a2 every
        -4 a2 for
        4 a2 full
        7 a2 good
        -9 a2 i
        -10 a2 i'd
        -19 a2 i'll
        10 a2 if
        -20 a2 in
        -29 a2 is
        27 a2 it
        13 a2 just
        14 a2 late
        -8 a2 missed
        24 a2 month
        4 a2 more
        -5 a2 my
        -5 a2 n
        28 a2 no
        -26 a2 ok
        25 a2 on
        10 a2 open
        18 a2 or
        -9 a2 out
        7 a2 over
        7 a2 paid
        10 a2 since
        -19 a2 so
        -16 a2 sorry
        9 a2 still
        26 a2 the
        -31 a2 them
        -8 a2 then
        11 a2 they
        -11 a2 time
        24 a2 too
        -6 a2 transfer
        12 a2 us
        -11 a2 was
        19 a2 we
        6 a2 what
        21 a2 when
        -27 a2 which
        10 a2 wire
        19 a2 yes
        -17 a2 your
        -6 a3 ,
        -36 a3 .
        35 a3 <day>
        -34 a3 <num>
        22 a3 <share>
        29 a3 <span>
        20 a3 <stretch>
        4 a3 >
        15 a3 ?
        15 a3 a
        26 a3 after
        37 a3 and
        18 a3 by
        24 a3 can
        9 a3 card
        7 a3 do
        19 a3 enough
        22 a3 from
        -7 a3 go
        6 a3 has
        -8 a3 have
        -34 a3 he
        -13 a3 i
        -12 a3 i'm
        8 a3 if
        7 a3 in
        8 a3 invoices
        22 a3 it
        25 a3 me
        -59 a3 no
        14 a3 not
        -7 a3 now
        18 a3 of
        -5 a3 off
        -18 a3 on
        -12 a3 or
        -8 a3 so
        -12 a3 take
        9 a3 than
        -31 a3 that
        -6 a3 thats
        6 a3 the
        16 a3 then
        10 a3 till
        -13 a3 to
        23 a3 was
        5 a3 we
        6 a3 what
        -10 a3 which
        -18 a3 would
        28 a3 you
        -22 aa , <day>
        -13 aa , <num>
        9 aa , <span>
        -8 aa , <sum>
        50 aa , and
        5 aa , due
        7 aa , from
        -21 aa , i
        -4 aa , i'll
        13 aa , it
        -7 aa , no
        4 aa , not
        6 aa , or
        -27 aa , so
        17 aa , sorry
        -4 aa , that
        6 aa , which
        13 aa , yes
        -17 aa . <num>
        11 aa . >
        5 aa . can
        -11 aa . i'll
        7 aa . so
        16 aa . the
        21 aa <day> ,
        -5 aa <day> .
        23 aa <day> <day>
        7 aa <day> ?
        6 aa <day> by
        -9 aa <num> ,
        -48 aa <num> .
        33 aa <span> <span>
        7 aa <stretch> <stretch>
        -14 aa > >
        -5 aa ? >
        22 aa ? no
        13 aa and we
        9 aa at <sum>
        8 aa behind >
        17 aa by <day>
        5 aa by transfer
        7 aa due <day>
        6 aa each ,
        7 aa every <day>
        8 aa every <span>
        17 aa every month
        -33 aa for <num>
        22 aa for the
        -21 aa from <day>
        24 aa i can
        25 aa in <num>
        5 aa in <stretch>
        8 aa instead of
        -10 aa invoices ,
        11 aa it is
        -14 aa lots of
        -10 aa n <num>
        6 aa now ,
        -8 aa of <num>
        7 aa of that
        40 aa of the
        -32 aa of them
        32 aa on <day>
        8 aa on it
        -41 aa on the
        8 aa out of
        -8 aa payments of
        -18 aa then ,
        29 aa then .
        -8 aa times ,
        -4 aa times .
        16 alone
        -10 b1 !
        25 b1 's
        87 b1 ,
        37 b1 .
        56 b1 :
        25 b1 <
        21 b1 <day>
        -23 b1 <num>
        16 b1 ?
        -19 b1 a
        -17 b1 about
        -20 b1 after
        26 b1 all
        27 b1 another
        -9 b1 are
        -9 b1 around
        -9 b1 be
        -12 b1 before
        13 b1 but
        -24 b1 by
        -10 b1 clause
        -6 b1 do
        -37 b1 ending
        -7 b1 first
        46 b1 for
        20 b1 full
        15 b1 get
        -8 b1 good
        -8 b1 got
        13 b1 have
        -19 b1 i'm
        -4 b1 if
        -35 b1 in
        -51 b1 inv
        -51 b1 invoice
        22 b1 is
        11 b1 it
        12 b1 its
        6 b1 just
        -24 b1 last
        27 b1 like
        -15 b1 me
        11 b1 my
        -4 b1 n
        -35 b1 net
        -4 b1 new
        -9 b1 next
        9 b1 no
        7 b1 not
        -31 b1 number
        49 b1 of
        -6 b1 ok
        21 b1 other
        -30 b1 over
        11 b1 owes
        -7 b1 page
        -14 b1 paid
        21 b1 pay
        -9 b1 plus
        18 b1 put
        18 b1 remaining
        -7 b1 say
        -22 b1 section
        10 b1 see
        24 b1 send
        18 b1 so
        20 b1 take
        -33 b1 thanks
        12 b1 that
        21 b1 thats
        72 b1 the
        20 b1 then
        -8 b1 this
        -16 b1 to
        -4 b1 try
        30 b1 us
        7 b1 was
        12 b1 whole
        -20 b1 with
        10 b1 would
        -17 b1 you
        -9 b1 you're
        -20 b2 ,
        -4 b2 .
        -11 b2 <num>
        16 b2 <span>
        20 b2 <stretch>
        -11 b2 <sum>
        24 b2 ?
        -6 b2 a
        -13 b2 about
        5 b2 account
        -7 b2 and
        -10 b2 are
        -14 b2 at
        11 b2 balance
        -7 b2 between
        8 b2 bill
        -10 b2 but
        27 b2 can
        21 b2 can't
        -17 b2 card
        4 b2 could
        5 b2 do
        -15 b2 done
        12 b2 down
        11 b2 fee
        13 b2 for
        7 b2 go
        -20 b2 got
        25 b2 he
        12 b2 how
        -13 b2 i
        -4 b2 i've
        5 b2 if
        -24 b2 in
        4 b2 instead
        -13 b2 invoices
        15 b2 is
        -6 b2 it
        -7 b2 know
        8 b2 lots
        6 b2 make
        -4 b2 me
        20 b2 no
        -7 b2 not
        5 b2 now
        -6 b2 number
        -25 b2 of
        -15 b2 ok
        -6 b2 on
        6 b2 out
        9 b2 part
        -10 b2 payments
        18 b2 perfect
        -25 b2 right
        9 b2 she
        -15 b2 so
        4 b2 take
        11 b2 that
        11 b2 the
        17 b2 there
        16 b2 to
        -25 b2 up
        -15 b2 we
        -4 b2 what
        -4 b2 which
        6 b2 with
        -4 b2 would
        37 b2 yes
        29 b2 you
        -10 b3 's
        17 b3 ,
        12 b3 -
        36 b3 .
        8 b3 :
        -41 b3 <
        -10 b3 <clock>
        27 b3 <day>
        14 b3 <num>
        4 b3 <pct>
        6 b3 <share>
        22 b3 <span>
        38 b3 <stretch>
        -49 b3 <sum>
        10 b3 ?
        21 b3 a
        -5 b3 about
        -25 b3 and
        -8 b3 any
        -4 b3 back
        -12 b3 be
        4 b3 by
        -6 b3 call
        7 b3 can
        12 b3 card
        28 b3 could
        4 b3 date
        4 b3 for
        12 b3 from
        22 b3 go
        5 b3 good
        -4 b3 he
        -6 b3 he'll
        26 b3 i
        -17 b3 i'll
        10 b3 if
        4 b3 invoice
        -11 b3 is
        13 b3 it
        14 b3 late
        10 b3 leave
        17 b3 let
        -8 b3 me
        -6 b3 my
        11 b3 not
        -4 b3 now
        -42 b3 of
        22 b3 off
        -18 b3 ok
        14 b3 on
        8 b3 only
        -6 b3 pay
        25 b3 plus
        4 b3 rest
        -28 b3 so
        4 b3 thank
        -20 b3 that
        6 b3 the
        9 b3 then
        9 b3 there
        4 b3 this
        22 b3 to
        -35 b3 too
        11 b3 u
        -4 b3 we
        18 b3 when
        -17 b3 would
        29 b3 you
        24 ba 's ,
        -16 ba 's .
        9 ba 's and
        -8 ba 's by
        11 ba 's on
        28 ba , ,
        -6 ba , .
        14 ba , <day>
        20 ba , <span>
        36 ba , >
        -39 ba , ?
        -16 ba , each
        6 ba , every
        -7 ba , for
        6 ba , in
        -37 ba , of
        -11 ba , payments
        -6 ba , times
        9 ba . ,
        19 ba . .
        19 ba . <day>
        21 ba . >
        -17 ba . and
        4 ba . by
        -4 ba . more
        19 ba . now
        26 ba . on
        32 ba : ,
        14 ba : <day>
        14 ba : on
        -21 ba < !
        46 ba < 's
        -35 ba < ,
        13 ba < .
        16 ba < >
        27 ba < ?
        9 ba < by
        9 ba < is
        4 ba < it
        11 ba < of
        -60 ba < on
        -4 ba < payments
        -8 ba < then
        4 ba <day> ,
        -4 ba <num> ,
        4 ba <num> .
        -19 ba <num> <num>
        -4 ba after .
        7 ba all of
        -5 ba and ,
        -22 ba and .
        14 ba and in
        -11 ba and on
        22 ba at ,
        -15 ba at <span>
        7 ba be .
        -11 ba first <day>
        26 ba for ,
        24 ba for .
        -5 ba in >
        -5 ba invoice ,
        14 ba is ,
        4 ba is .
        -12 ba it .
        -5 ba last of
        23 ba like <span>
        -32 ba not .
        32 ba of ,
        34 ba of .
        -10 ba of and
        -7 ba of on
        13 ba so <day>
        6 ba so by
        5 ba so on
        6 ba that >
        -44 ba the ,
        57 ba the .
        14 ba the >
        -10 ba the ?
        -5 ba the from
        16 ba the i
        -10 ba the invoices
        12 ba the is
        5 ba the now
        -5 ba the who
        -4 ba this .
        -15 ba to ,
        4 ba to .
        11 ba with of
        -20 bb , <num>
        20 bb , all
        9 bb , and
        -10 bb , first
        17 bb , so
        29 bb , the
        19 bb , then
        20 bb . so
        7 bb . the
        25 bb < <
        12 bb < no
        -10 bb < ok
        18 bb < so
        21 bb < then
        11 bb <day> ,
        9 bb <day> .
        15 bb <day> <day>
        -7 bb <day> and
        18 bb <day> for
        -32 bb <num> ,
        -19 bb <num> .
        -4 bb <num> <num>
        4 bb <num> at
        24 bb <num> for
        -9 bb <num> in
        -10 bb <num> n
        31 bb <num> of
        -7 bb <span> ,
        10 bb <stretch> ,
        13 bb <sum> ,
        -15 bb about invoice
        7 bb about the
        -14 bb and the
        -15 bb and then
        5 bb balance is
        5 bb balance of
        8 bb i have
        6 bb if the
        4 bb instead of
        -10 bb invoices ,
        11 bb it ,
        15 bb it .
        -9 bb it in
        7 bb just the
        8 bb lots of
        6 bb make it
        30 bb no ,
        -9 bb no .
        19 bb now ,
        -10 bb now and
        -15 bb of the
        -7 bb off ,
        -25 bb ok so
        -9 bb on <num>
        10 bb pay the
        19 bb payments of
        7 bb so its
        36 bb that 's
        5 bb the first
        13 bb the full
        -12 bb the other
        18 bb the remaining
        12 bb the whole
        11 bb then ,
        14 bb there 's
        7 bb to the
        -45 bb up to
        10 bb what about
        -12 bb you .
        -18 bb you do
        -56 g contact
        43 g debt
        -16 g done
        -38 g expense
        -22 g income
        -14 g late
        -26 g law
        23 g offer
        24 g pay
        28 g promise
        -12 ga debt
        41 ga late
        33 ga offer
        -17 ga pay
        20 ga promise
        -21 gb contact
        43 gb debt
        -33 gb done
        -32 gb letter
        -45 gb promise
        -21 gl contact
        8 gl debt
        -31 gl done
        -35 gl expense
        -24 gl income
        13 gl late
        -14 gl law
        -27 gl letter
        30 gl offer
        11 gl pay
        -42 gl promise
        -45 gp contact
        42 gp debt
        -30 gp done
        -30 gp expense
        -30 gp income
        -10 gp late
        -40 gp law
        -56 gp letter
        47 gp offer
        18 gp pay
        -23 gp promise
        -35 gr contact
        13 gr debt
        -27 gr late
        -12 gr law
        29 gr letter
        11 gr offer
        14 gr pay
        14 gr promise
        5 gt contact
        20 gt debt
        -41 gt done
        -19 gt expense
        -30 gt income
        -9 gt law
        15 gt letter
        5 gt offer
        23 gt pay
        4 gt promise
        28 k answers number
        -73 k digits
        -52 k digits size 0
        -104 k digits size 1
        -69 k digits size 10
        -25 k digits size 11
        -107 k digits size 2
        -35 k digits size 3
        39 k digits size 4
        203 k digits size 5
        117 k digits size 6
        29 k digits size 7
        -15 k digits size 8
        -55 k digits size 9
        147 k enlarged
        185 k looks
        -156 k one
        -6 k price
        21 k price size 10
        -23 k price size 4
        14 k price size 5
        -17 k price size 6
        142 k round
        26 k said
        -39 k said sum
        35 k scaled
        14 k scaled size 10
        11 k scaled size 8
        28 k scaled size 9
        -81 k share
        181 k sum
        -131 k sum size 0
        47 k sum size 10
        -9 k sum size 11
        -22 k sum size 2
        -46 k sum size 3
        -22 k sum size 4
        106 k sum size 5
        92 k sum size 6
        39 k sum size 7
        47 k sum size 8
        108 k sum size 9
        -107 k words
        -158 k words size 0
        -183 k words size 1
        15 k words size 10
        -7 k words size 11
        -120 k words size 2
        -23 k words size 3
        37 k words size 4
        119 k words size 5
        51 k words size 6
        75 k words size 7
        29 k words size 8
        58 k words size 9
        -5 l '
        -58 l 's
        -27 l ,
        -13 l -
        36 l <day>
        -18 l <num>
        -19 l <pct>
        15 l <share>
        -46 l <span>
        25 l <stretch>
        15 l <sum>
        5 l =
        -31 l a
        11 l able
        -26 l about
        11 l account
        -14 l after
        -6 l again
        11 l agree
        -6 l all
        -5 l am
        -16 l amount
        9 l an
        -12 l and
        27 l another
        -11 l anything
        -19 l are
        -9 l around
        13 l as
        -14 l ask
        6 l asked
        -14 l back
        -9 l balance
        -19 l be
        -25 l because
        -28 l been
        9 l before
        4 l behind
        -12 l between
        6 l bill
        -12 l both
        15 l bring
        -19 l business
        -11 l but
        -9 l by
        -4 l call
        -7 l calling
        -38 l can
        42 l can't
        13 l check
        -8 l cheque
        -10 l clause
        11 l clear
        5 l close
        -31 l comes
        -7 l contract
        52 l could
        -14 l credit
        4 l date
        -35 l day
        6 l debit
        -9 l debt
        4 l did
        5 l direct
        -53 l do
        11 l does
        -18 l don't
        -4 l dont
        -29 l double
        -16 l down
        -4 l due
        -22 l each
        -38 l ending
        10 l even
        -15 l every
        -12 l exactly
        -20 l father
        7 l fee
        6 l fees
        15 l for
        -30 l from
        23 l full
        13 l get
        -24 l give
        18 l go
        -10 l great
        -11 l had
        -10 l has
        -14 l have
        20 l he
        -9 l he'll
        -7 l helpline
        -4 l her
        -9 l his
        4 l hold
        8 l how
        -25 l i
        24 l i'd
        -28 l i'll
        -6 l i've
        43 l if
        21 l ill
        -9 l im
        -64 l in
        7 l instalments
        17 l instead
        -15 l interest
        -46 l inv
        -30 l invoice
        -21 l invoices
        10 l is
        -15 l isn't
        12 l it
        -19 l it'd
        -7 l items
        -10 l its
        -4 l just
        26 l knock
        -7 l know
        19 l late
        -7 l law
        5 l left
        15 l let
        26 l like
        9 l loan
        -8 l look
        7 l lots
        -22 l make
        6 l makes
        25 l manage
        -13 l may
        20 l maybe
        -24 l me
        6 l meanwhile
        -31 l might
        -4 l miss
        4 l month
        -4 l more
        -20 l my
        -28 l n
        -39 l net
        -4 l new
        -9 l next
        23 l no
        -40 l not
        15 l note
        -39 l nothing
        33 l now
        -36 l number
        19 l of
        -6 l off
        -7 l oh
        -17 l ok
        -13 l oldest
        -15 l on
        33 l only
        4 l open
        -36 l or
        -28 l order
        24 l other
        -43 l our
        -7 l out
        -33 l over
        19 l owe
        15 l owes
        -8 l page
        -44 l paid
        20 l pay
        8 l payment
        -9 l payments
        10 l perfect
        -7 l please
        -23 l plus
        -11 l po
        8 l remaining
        -7 l rent
        6 l repayments
        7 l rest
        -9 l right
        -38 l ring
        5 l ringing
        -9 l said
        -4 l samaritans
        -12 l same
        -19 l says
        -22 l section
        18 l see
        24 l send
        16 l shall
        14 l she
        7 l shows
        -31 l sign
        -32 l since
        16 l so
        -10 l soon
        6 l sorry
        -26 l sort
        7 l speak
        13 l start
        -11 l statement
        10 l still
        7 l sum
        -36 l sure
        24 l take
        13 l talk
        13 l tell
        -7 l text
        5 l thank
        -33 l thanks
        -19 l that
        12 l that'd
        9 l thats
        56 l the
        8 l then
        -42 l theres
        -35 l think
        8 l through
        20 l til
        -14 l till
        5 l together
        -31 l too
        4 l total
        -7 l transfer
        -7 l try
        -11 l u
        -23 l unit
        6 l unpaid
        4 l until
        -52 l up
        -10 l ur
        15 l us
        11 l w
        5 l waive
        -17 l want
        -7 l was
        8 l way
        -17 l we
        -15 l well
        30 l were
        -34 l when
        5 l where
        -15 l which
        -16 l who
        11 l whole
        19 l why
        17 l wire
        5 l works
        8 l would
        16 l write
        29 l wrong
        9 l yeah
        -7 l you
        24 l you'd
        -28 l you're
        -4 l you've
        -7 l your
        30 nearly-alone
        -49 r !
        5 r "
        -18 r (
        -14 r )
        -37 r ,
        -25 r :
        10 r <clock>
        56 r <day>
        12 r <share>
        24 r <span>
        57 r <stretch>
        -67 r <sum>
        -9 r about
        11 r account
        -16 r ach
        -4 r after
        36 r all
        -22 r already
        11 r altogether
        19 r am
        -19 r an
        -5 r and
        -17 r another
        -10 r any
        -15 r apiece
        -12 r approved
        4 r are
        29 r as
        -16 r at
        6 r away
        -37 r back
        23 r balance
        18 r bank
        -31 r be
        5 r been
        -32 r before
        4 r behind
        -6 r better
        -35 r bill
        -20 r bit
        33 r both
        21 r but
        -13 r by
        -38 r call
        -5 r calls
        15 r can
        14 r can't
        22 r card
        -7 r check
        -11 r cheque
        -5 r claim
        9 r clear
        -13 r cleared
        7 r clears
        10 r close
        23 r closed
        -11 r colleague
        -11 r come
        9 r comes
        -24 r coming
        -17 r could
        6 r courier
        18 r date
        -5 r dates
        -14 r day
        5 r direct
        18 r dispute
        -6 r do
        18 r does
        -18 r doesn't
        49 r done
        17 r down
        -7 r due
        -4 r end
        -4 r ending
        28 r enough
        -11 r equal
        12 r even
        20 r every
        -17 r exactly
        10 r fee
        -4 r fees
        -7 r file
        7 r final
        28 r fine
        10 r first
        9 r flat
        8 r follow
        -18 r for
        18 r from
        -16 r front
        22 r full
        21 r gets
        -23 r give
        37 r go
        7 r goes
        4 r going
        -24 r good
        -11 r got
        13 r hang
        -25 r have
        -11 r he
        10 r her
        9 r here
        -32 r him
        11 r hold
        -6 r home
        -22 r hospital
        -17 r how
        -17 r i
        20 r i'll
        -9 r i'm
        -33 r if
        15 r in
        -13 r instalments
        11 r instead
        22 r interest
        -12 r invoice
        -35 r invoices
        34 r isn't
        20 r it
        21 r just
        4 r keep
        5 r lands
        30 r last
        38 r later
        10 r leave
        8 r less
        9 r letter
        6 r letters
        35 r like
        -19 r line
        12 r lol
        5 r long
        -4 r lot
        -12 r lots
        -10 r make
        30 r makes
        5 r may
        -10 r missed
        13 r mo
        6 r money
        16 r month
        -11 r monthly
        -8 r more
        4 r mr
        -77 r my
        -10 r n
        -23 r new
        -19 r no
        -16 r nobody
        19 r not
        -12 r nothing
        18 r now
        -6 r number
        -20 r numbers
        -31 r of
        11 r off
        27 r ok
        -17 r old
        15 r oldest
        -27 r on
        -30 r once
        20 r open
        -20 r or
        -11 r other
        -6 r our
        -17 r out
        20 r outstanding
        13 r over
        -6 r overdue
        8 r owing
        -18 r paid
        23 r payday
        7 r payment
        -16 r payments
        -13 r pays
        -8 r people
        11 r please
        5 r post
        -12 r really
        16 r remaining
        -24 r rent
        -16 r rest
        5 r ring
        -22 r run
        8 r saturdays
        -18 r say
        -4 r saying
        25 r season
        7 r second
        -6 r see
        -31 r sent
        8 r settled
        -8 r settles
        -24 r signed
        20 r since
        -6 r sir
        -4 r sitting
        4 r size
        -9 r small
        -22 r so
        -16 r sorry
        17 r standing
        26 r start
        -12 r starting
        8 r stays
        -8 r still
        -4 r summer
        7 r take
        18 r takes
        18 r tell
        13 r than
        -24 r that
        19 r thats
        -18 r them
        55 r then
        28 r there
        13 r they
        -39 r thing
        -6 r tho
        13 r through
        -17 r time
        -10 r times
        -14 r to
        8 r too
        21 r transfer
        19 r u
        16 r until
        -31 r up
        -20 r ur
        -7 r us
        -21 r wait
        -4 r waits
        -18 r want
        -17 r was
        -30 r week
        -7 r weekly
        13 r went
        -26 r were
        -12 r what
        29 r when
        5 r whichever
        10 r while
        -14 r who
        -4 r whole
        -14 r will
        13 r wire
        -8 r with
        32 r won't
        -8 r work
        30 r works
        -5 r would
        -17 r wrong
        23 r yes
        -21 r you
        -12 r you're
        -14 r you've
        -39 r your
        """#

    static let dayTable = #"""
        -95
        39 a plural
        -16 a1 !
        70 a1 's
        -17 a1 ,
        -30 a1 .
        14 a1 ;
        10 a1 <clock>
        25 a1 <day>
        37 a1 <num>
        13 a1 ?
        -7 a1 about
        -49 a1 after
        27 a1 and
        -7 a1 around
        11 a1 as
        -54 a1 at
        19 a1 before
        23 a1 for
        -37 a1 i
        -10 a1 i'm
        12 a1 if
        -37 a1 in
        36 a1 is
        -18 a1 it
        21 a1 just
        39 a1 of
        7 a1 ok
        20 a1 on
        27 a1 or
        9 a1 please
        27 a1 so
        -15 a1 that
        -21 a1 the
        24 a1 then
        -6 a1 to
        25 a1 with
        48 a1 would
        -9 a1 yes
        -51 a1 you
        -12 a2 's
        -17 a2 ,
        -38 a2 .
        -19 a2 <clock>
        -12 a2 <day>
        32 a2 <num>
        39 a2 <share>
        -49 a2 <span>
        -25 a2 <stretch>
        28 a2 <sum>
        37 a2 >
        -13 a2 ?
        -9 a2 a
        4 a2 all
        45 a2 and
        -7 a2 be
        11 a2 both
        -6 a2 but
        19 a2 by
        27 a2 call
        38 a2 can
        10 a2 card
        16 a2 check
        33 a2 do
        -5 a2 each
        17 a2 fine
        37 a2 for
        11 a2 he
        -44 a2 i
        -4 a2 i'd
        35 a2 i'll
        -20 a2 i'm
        -55 a2 if
        -31 a2 in
        39 a2 is
        19 a2 it
        28 a2 its
        -7 a2 just
        12 a2 leave
        -57 a2 no
        -32 a2 nothing
        17 a2 ok
        -24 a2 on
        32 a2 or
        9 a2 rest
        -11 a2 see
        -16 a2 so
        -19 a2 still
        16 a2 sure
        -5 a2 thank
        -43 a2 that
        18 a2 the
        -20 a2 then
        -21 a2 there
        -24 a2 this
        -45 a2 to
        -13 a2 we
        5 a2 what
        -19 a2 which
        16 a2 will
        -26 a2 with
        15 a2 would
        16 a2 yes
        11 a2 you
        -8 a2 you'll
        -6 a2 you're
        -9 a2 your
        -46 a3 's
        55 a3 ,
        -24 a3 <clock>
        28 a3 <day>
        5 a3 <num>
        12 a3 <span>
        6 a3 <sum>
        22 a3 >
        34 a3 ?
        -19 a3 a
        45 a3 after
        11 a3 all
        -40 a3 and
        11 a3 at
        -11 a3 be
        -9 a3 by
        5 a3 call
        20 a3 card
        28 a3 come
        -18 a3 do
        19 a3 every
        32 a3 for
        49 a3 goes
        6 a3 got
        -25 a3 have
        -33 a3 i
        -22 a3 i'll
        -17 a3 if
        22 a3 in
        -12 a3 is
        -6 a3 it
        -37 a3 its
        4 a3 month
        -11 a3 no
        -9 a3 not
        -24 a3 of
        28 a3 on
        51 a3 or
        -21 a3 other
        4 a3 rest
        -21 a3 see
        10 a3 so
        18 a3 that
        -5 a3 the
        -16 a3 there
        -29 a3 to
        33 a3 we
        18 a3 when
        17 a3 you
        44 aa , <day>
        43 aa , <share>
        55 aa , <sum>
        -13 aa , and
        11 aa , both
        19 aa , by
        -14 aa , i
        -34 aa , i'll
        -21 aa , if
        18 aa , is
        -5 aa , it
        -28 aa , no
        9 aa , rest
        -21 aa , so
        -27 aa , that
        5 aa , the
        4 aa , then
        -25 aa , with
        32 aa , would
        -26 aa . <day>
        -33 aa . <sum>
        9 aa . >
        28 aa . and
        -40 aa . i
        36 aa . i'll
        -31 aa . if
        -5 aa . is
        11 aa . what
        15 aa . you
        -15 aa <day> .
        36 aa <day> <day>
        44 aa ? >
        -8 aa and <day>
        4 aa and <num>
        7 aa and <sum>
        17 aa and i
        40 aa and the
        -9 aa and then
        -40 aa and we
        -18 aa as a
        -39 aa at <clock>
        7 aa by card
        37 aa for the
        36 aa i can
        -7 aa it 's
        -4 aa it is
        22 aa just to
        -5 aa of each
        34 aa on the
        7 aa or i
        13 aa then ,
        -7 aa then .
        -11 aa to see
        21 aa with the
        33 alone
        33 b1 ,
        58 b1 .
        63 b1 <
        8 b1 <clock>
        21 b1 <day>
        98 b1 <num>
        57 b1 <share>
        -10 b1 <span>
        67 b1 <sum>
        -9 b1 a
        -7 b1 again
        7 b1 and
        26 b1 at
        -22 b1 back
        57 b1 be
        -15 b1 before
        41 b1 by
        -12 b1 bye
        -16 b1 call
        14 b1 card
        48 b1 dated
        58 b1 due
        -30 b1 email
        6 b1 from
        -26 b1 in
        -6 b1 is
        42 b1 it
        8 b1 not
        -14 b1 of
        34 b1 off
        -31 b1 on
        40 b1 or
        -39 b1 other
        27 b1 out
        -17 b1 pay
        -16 b1 right
        -10 b1 ring
        29 b1 say
        4 b1 since
        -16 b1 so
        -6 b1 starting
        41 b1 that
        -116 b1 the
        19 b1 then
        -24 b1 there
        14 b1 til
        14 b1 till
        8 b1 time
        7 b1 to
        -9 b1 u
        25 b1 until
        -13 b1 would
        -7 b1 you
        -19 b2 ,
        64 b2 .
        50 b2 <
        -10 b2 <clock>
        23 b2 <day>
        95 b2 <num>
        100 b2 <share>
        12 b2 <stretch>
        99 b2 <sum>
        16 b2 a
        -7 b2 about
        23 b2 again
        -28 b2 and
        -46 b2 as
        -7 b2 at
        7 b2 back
        -27 b2 be
        39 b2 by
        -34 b2 call
        -38 b2 can
        25 b2 cheque
        32 b2 clear
        5 b2 come
        21 b2 do
        -12 b2 done
        65 b2 due
        -16 b2 email
        -59 b2 every
        11 b2 first
        -31 b2 go
        11 b2 good
        14 b2 have
        -8 b2 hear
        4 b2 here
        12 b2 hold
        -21 b2 i
        -14 b2 i'll
        -15 b2 in
        53 b2 invoice
        -56 b2 is
        5 b2 it
        20 b2 me
        -11 b2 my
        -36 b2 no
        4 b2 of
        -29 b2 off
        33 b2 ok
        -8 b2 on
        19 b2 only
        20 b2 or
        17 b2 out
        -12 b2 paid
        -8 b2 payment
        -6 b2 phone
        36 b2 rest
        -17 b2 ring
        -6 b2 run
        -4 b2 say
        -20 b2 signed
        53 b2 so
        14 b2 starting
        49 b2 take
        -21 b2 telephone
        42 b2 that
        -27 b2 the
        6 b2 to
        4 b2 transfer
        -18 b2 try
        -49 b2 u
        -18 b2 up
        -5 b2 us
        11 b2 wait
        -21 b2 we
        4 b2 will
        4 b2 with
        -13 b2 yes
        22 b2 you
        -10 b2 your
        9 b3 's
        4 b3 -
        40 b3 .
        7 b3 :
        -8 b3 <
        12 b3 <day>
        13 b3 <num>
        -7 b3 <pct>
        25 b3 <stretch>
        38 b3 <sum>
        -6 b3 a
        6 b3 about
        31 b3 all
        21 b3 an
        51 b3 and
        -9 b3 are
        -8 b3 at
        7 b3 be
        10 b3 been
        29 b3 by
        -14 b3 call
        6 b3 can
        -35 b3 credit
        25 b3 do
        22 b3 due
        7 b3 each
        17 b3 every
        13 b3 fell
        -17 b3 for
        18 b3 from
        25 b3 go
        -41 b3 goes
        13 b3 have
        -28 b3 how
        50 b3 i
        -18 b3 i'll
        -15 b3 i'm
        -9 b3 if
        21 b3 in
        -12 b3 is
        26 b3 it
        -6 b3 like
        -34 b3 me
        20 b3 no
        -16 b3 not
        45 b3 of
        6 b3 off
        -11 b3 ok
        20 b3 only
        5 b3 open
        -30 b3 other
        46 b3 pay
        -17 b3 ring
        -32 b3 so
        5 b3 that
        -32 b3 the
        -22 b3 then
        -41 b3 to
        -6 b3 u
        23 b3 up
        8 b3 was
        -4 b3 we
        -21 b3 we're
        -26 b3 will
        -24 b3 you
        -37 b3 your
        26 ba , ,
        43 ba , .
        -12 ba , ?
        6 ba . ,
        -7 ba < 's
        -12 ba < ,
        48 ba < .
        33 ba < >
        -10 ba < ?
        24 ba < is
        -61 ba < it
        -10 ba < then
        27 ba <day> .
        13 ba <num> ,
        17 ba <num> .
        14 ba <num> >
        37 ba <num> ?
        25 ba <num> and
        -5 ba <num> by
        9 ba <share> ,
        13 ba <sum> ,
        21 ba <sum> .
        31 ba <sum> and
        -45 ba and ,
        26 ba and .
        12 ba at ,
        38 ba before ,
        4 ba before .
        50 ba by ,
        33 ba by .
        -22 ba by >
        25 ba by ?
        19 ba by and
        -21 ba by the
        -6 ba bye .
        -4 ba bye >
        21 ba dated ,
        12 ba dated .
        5 ba due ,
        38 ba due .
        6 ba due >
        10 ba for ,
        -35 ba for .
        -5 ba for and
        20 ba from ,
        16 ba from .
        14 ba it .
        5 ba it >
        12 ba me ,
        38 ba of ,
        -32 ba of .
        65 ba on ,
        -17 ba on .
        -4 ba on <day>
        -14 ba on >
        62 ba on ?
        -13 ba on and
        -24 ba on at
        30 ba on by
        5 ba on of
        -10 ba on to
        8 ba say ,
        -14 ba since ,
        4 ba since .
        11 ba since >
        5 ba starting ,
        40 ba till ,
        -31 ba till .
        -7 ba to ,
        -30 ba to .
        23 ba until .
        -42 ba you ,
        -15 ba you .
        -10 bb , <num>
        -23 bb , and
        26 bb , by
        -4 bb , bye
        33 bb , due
        35 bb , from
        8 bb , on
        24 bb , starting
        69 bb . <num>
        -6 bb . bye
        63 bb < <
        -7 bb < <num>
        4 bb < and
        -11 bb < so
        -23 bb <day> ,
        -16 bb <day> .
        -22 bb <day> <day>
        28 bb <day> and
        -6 bb <num> ,
        -5 bb <num> <num>
        52 bb <num> by
        14 bb <num> from
        93 bb <num> on
        37 bb <share> <share>
        37 bb <share> on
        -10 bb <span> <span>
        41 bb <span> from
        49 bb <sum> <sum>
        14 bb <sum> by
        56 bb <sum> on
        -48 bb as of
        -12 bb at <clock>
        8 bb back on
        -18 bb call you
        55 bb due on
        7 bb due since
        -38 bb every other
        15 bb first <num>
        24 bb in by
        6 bb in on
        -9 bb it by
        24 bb it on
        25 bb of it
        -20 bb out on
        14 bb paid by
        27 bb pay by
        36 bb rest by
        -10 bb ring on
        -5 bb ring you
        14 bb starting on
        4 bb to you
        4 bb transfer on
        20 bb was due
        -22 bb you on
        -82 g contact
        27 g debt
        6 g done
        -38 g expense
        -18 g income
        8 g late
        -80 g law
        8 g letter
        60 g pay
        -6 g promise
        55 ga offer
        -27 ga promise
        -39 gb contact
        46 gb debt
        37 gb done
        -34 gb income
        -54 gb letter
        25 gb offer
        33 gb pay
        50 gb promise
        -105 gl contact
        18 gl debt
        7 gl done
        -39 gl expense
        -53 gl income
        -91 gl law
        -22 gl letter
        4 gl offer
        45 gl pay
        9 gl promise
        -95 gp contact
        -7 gp debt
        5 gp done
        4 gp expense
        26 gp income
        -30 gp late
        -75 gp law
        -76 gp letter
        47 gp offer
        63 gp pay
        -44 gp promise
        6 gr contact
        -6 gr debt
        33 gr income
        8 gr late
        11 gr law
        16 gr letter
        -6 gr offer
        -36 gr pay
        -10 gr promise
        -38 gt contact
        34 gt debt
        24 gt done
        -14 gt income
        -78 gt law
        49 gt letter
        -27 gt offer
        35 gt pay
        18 k bare
        23 k bare answered
        -5 k bare led
        111 k beside
        131 k dated
        27 k dated ahead 1
        9 k dated ahead 2
        37 k dated ahead 3
        11 k dated ahead 4
        18 k dated ahead 5
        12 k dated ahead 8
        61 k dated ahead 9
        39 k dated behind 1
        -5 k dated behind 2
        18 k dated behind 3
        48 k dated behind 4
        -6 k dated behind 5
        27 k dated behind 6
        4 k dated behind 8
        69 k dated behind 9
        46 k day
        34 k day ahead 1
        35 k day ahead 2
        -11 k day ahead 3
        -7 k day behind 1
        -11 k day behind 2
        5 k day behind 3
        -13 k day behind 4
        11 k day behind 7
        70 k day behind 8
        4 k day behind 9
        39 k edge
        40 k edge ahead 3
        32 k edge ahead 4
        -13 k edge ahead 9
        4 k edge behind 2
        -44 k edge behind 3
        69 k edge behind 9
        -73 k fixed
        -125 k holiday
        -11 k holiday ahead 2
        -34 k holiday ahead 3
        -21 k holiday ahead 8
        -49 k holiday ahead 9
        -31 k holiday behind 5
        -19 k holiday behind 6
        -49 k holiday behind 9
        -9 k last weekday
        64 k next weekday
        -293 k now
        -24 k nth
        -61 k part
        112 k this weekday
        -30 k today
        -21 k weekday
        -27 k weekday ahead 1
        -74 k weekday behind 0
        47 k weekday behind 1
        -9 l "
        -51 l 's
        27 l ,
        -57 l -
        -19 l <clock>
        100 l <num>
        -9 l <pct>
        71 l <share>
        4 l <span>
        29 l <stretch>
        150 l <sum>
        -32 l a
        52 l able
        -14 l about
        19 l account
        8 l ach
        -36 l after
        7 l again
        -6 l all
        -8 l already
        -5 l am
        -10 l amount
        33 l an
        -15 l and
        -22 l any
        -17 l anything
        -16 l are
        -25 l as
        -17 l ask
        -52 l at
        -15 l back
        24 l balance
        -28 l bank
        14 l be
        -14 l because
        -19 l before
        -10 l bell
        -10 l better
        34 l bill
        -43 l both
        -30 l but
        67 l by
        -14 l bye
        -14 l call
        15 l calling
        31 l calls
        42 l can
        6 l card
        4 l care
        20 l cheque
        7 l clear
        5 l close
        -32 l closed
        43 l come
        34 l comes
        -21 l coming
        -11 l contract
        46 l could
        -48 l credit
        42 l date
        -12 l debit
        22 l did
        -20 l direct
        -28 l dispute
        24 l do
        -40 l don't
        -16 l done
        19 l dont
        8 l down
        74 l due
        -54 l each
        -11 l email
        26 l every
        13 l fell
        10 l for
        -53 l from
        58 l full
        -7 l get
        35 l give
        33 l go
        -49 l goes
        -12 l gone
        -12 l gonna
        9 l good
        -19 l got
        12 l had
        43 l has
        -19 l have
        -5 l he
        -19 l hear
        27 l here
        -16 l him
        -24 l his
        -6 l hold
        -20 l how
        -36 l i
        39 l i'd
        -129 l i'll
        -15 l i'm
        -24 l i've
        -25 l id
        56 l if
        -28 l ill
        -33 l in
        -43 l interest
        25 l invoice
        5 l invoices
        -30 l is
        -31 l isn't
        39 l it
        13 l it'd
        -24 l it'll
        -4 l judge
        -38 l just
        -20 l know
        17 l last
        -5 l leave
        -34 l left
        -45 l legal
        43 l let
        45 l lets
        -11 l letters
        12 l like
        -23 l loan
        -17 l look
        55 l lots
        -6 l maam
        -40 l mail
        17 l make
        35 l manage
        33 l may
        -15 l maybe
        -30 l me
        4 l monthly
        -7 l more
        34 l much
        -47 l my
        10 l n
        53 l need
        8 l no
        -8 l not
        -72 l nothing
        -42 l now
        16 l number
        13 l off
        29 l ok
        14 l okay
        28 l oldest
        -41 l on
        11 l once
        21 l only
        -38 l open
        -10 l or
        -9 l order
        -62 l other
        -9 l our
        -28 l out
        -17 l over
        -16 l own
        -37 l paid
        37 l part
        7 l past
        -21 l pay
        28 l payment
        -37 l payments
        -9 l phone
        -18 l please
        22 l post
        6 l put
        -25 l report
        32 l rest
        -31 l right
        -60 l ring
        9 l run
        -10 l said
        17 l same
        57 l say
        13 l second
        -22 l see
        10 l sending
        -25 l sent
        23 l settle
        9 l shall
        -17 l she
        -36 l sign
        -73 l signed
        -12 l sir
        48 l so
        -22 l start
        42 l starting
        -21 l statement
        -48 l still
        -30 l stop
        -8 l straight
        7 l take
        -15 l talk
        -31 l team
        -23 l telephone
        29 l tell
        -34 l text
        24 l thanks
        31 l that
        7 l that'd
        -11 l thats
        -15 l the
        -13 l them
        25 l then
        -42 l there
        -33 l they
        -27 l they'll
        -19 l this
        -54 l through
        10 l til
        19 l till
        18 l time
        -29 l times
        -5 l to
        -25 l told
        -5 l total
        18 l transfer
        14 l try
        -21 l twice
        -70 l u
        -7 l until
        -4 l up
        -26 l ur
        -17 l us
        12 l wait
        34 l want
        19 l was
        -24 l way
        -57 l we
        -5 l we'll
        -33 l we're
        -8 l well
        17 l were
        -26 l what
        -33 l when
        -44 l which
        -6 l whole
        39 l why
        -28 l will
        -15 l wire
        -57 l with
        9 l works
        -31 l would
        6 l writing
        24 l yes
        -39 l you'd
        -49 l you'll
        -22 l you're
        -84 l your
        11 nearly-alone
        -10 r !
        47 r 's
        16 r ,
        -29 r -
        -15 r .
        15 r ;
        -58 r <clock>
        -16 r <day>
        31 r <num>
        24 r <share>
        -63 r <span>
        122 r <sum>
        34 r ?
        -4 r a
        -24 r about
        -55 r account
        -7 r ach
        20 r again
        31 r all
        -6 r am
        18 r an
        18 r and
        -23 r any
        9 r are
        -8 r around
        51 r as
        -17 r at
        -33 r back
        17 r balance
        -11 r bank
        -70 r be
        -26 r been
        16 r before
        -21 r better
        -5 r between
        -30 r bill
        -25 r bit
        -21 r by
        4 r call
        -17 r can
        51 r card
        46 r check
        33 r come
        11 r comes
        21 r comin
        -5 r coming
        6 r courier
        -27 r date
        -7 r day
        69 r do
        -4 r does
        -17 r don't
        -37 r dont
        -18 r due
        -13 r each
        13 r email
        49 r every
        13 r everything
        -28 r file
        30 r fine
        -5 r for
        -81 r from
        37 r full
        -35 r go
        44 r goes
        -19 r gone
        5 r good
        -11 r got
        -18 r has
        -27 r have
        -36 r he
        -10 r him
        6 r hold
        -10 r how
        43 r i
        20 r i'll
        -19 r if
        -63 r in
        25 r instead
        51 r interest
        -23 r invoice
        -19 r is
        41 r it
        45 r just
        17 r know
        -9 r last
        -11 r late
        -30 r later
        28 r leave
        -47 r left
        19 r letter
        47 r like
        9 r look
        43 r lot
        -16 r make
        -25 r may
        24 r me
        -26 r money
        -5 r month
        9 r more
        -30 r mr
        -10 r my
        8 r new
        -28 r no
        -20 r nobody
        -34 r now
        34 r number
        9 r of
        -22 r off
        18 r ok
        19 r on
        -5 r only
        -39 r open
        80 r or
        49 r other
        -21 r our
        -49 r out
        -78 r over
        -36 r paid
        22 r part
        -25 r pay
        24 r payment
        -14 r payments
        5 r please
        -31 r po
        15 r remaining
        21 r rest
        -9 r right
        6 r ring
        10 r rtgs
        20 r same
        15 r say
        -8 r see
        -26 r so
        -33 r sorry
        13 r standing
        -22 r starting
        -7 r stays
        4 r still
        55 r stop
        15 r sure
        -15 r talk
        16 r thank
        -19 r that
        -27 r thats
        -9 r the
        -8 r them
        15 r then
        -17 r this
        -43 r till
        -9 r time
        9 r times
        -68 r to
        41 r too
        39 r transfer
        -9 r u
        -32 r unless
        50 r until
        -14 r up
        17 r us
        -56 r wait
        -8 r was
        -4 r way
        -10 r we
        -5 r went
        -48 r what
        -9 r when
        -8 r which
        -39 r while
        8 r who
        -27 r will
        -23 r with
        5 r word
        26 r work
        38 r works
        26 r would
        15 r yes
        -63 r you
        -26 r you're
        -5 r you've
        -40 r your
        """#

    static let pastTable = #"""
        -99
        -16 a1 's
        -10 a1 ,
        13 a1 .
        14 a1 >
        -28 a1 ?
        -11 a1 and
        -4 a1 by
        16 a1 for
        -4 a1 i
        -6 a1 is
        -9 a1 it
        -10 a1 of
        -8 a1 so
        -5 a1 the
        -11 a1 then
        -9 a2 .
        -8 a2 <day>
        -26 a2 <num>
        -4 a2 <share>
        15 a2 <sum>
        -7 a2 >
        -6 a2 ?
        -7 a2 and
        -4 a2 both
        -10 a2 each
        -6 a2 for
        -13 a2 i
        -4 a2 i'll
        -9 a2 is
        22 a2 it
        -6 a2 that
        4 a2 the
        -10 a2 then
        -10 a2 would
        -6 a2 you
        -18 a3 ,
        -14 a3 .
        -11 a3 <day>
        28 a3 <num>
        -25 a3 >
        -10 a3 ?
        -5 a3 i
        -4 a3 is
        7 a3 it
        -10 a3 month
        -8 a3 on
        -7 a3 or
        -15 a3 the
        4 a3 then
        -17 a3 you
        -18 aa , <day>
        -10 aa , <num>
        5 aa , <sum>
        5 aa , and
        -4 aa , both
        -6 aa , then
        10 aa . >
        14 aa > >
        -25 aa ? >
        7 aa and <day>
        -9 aa and <num>
        8 aa and the
        6 aa for the
        -8 aa it is
        -10 aa of each
        -26 b1 ,
        -19 b1 .
        -22 b1 <
        -5 b1 <day>
        4 b1 <num>
        -11 b1 <sum>
        -14 b1 and
        -5 b1 before
        -31 b1 by
        -14 b1 dated
        38 b1 due
        -9 b1 for
        20 b1 from
        22 b1 of
        23 b1 on
        -11 b1 say
        8 b1 since
        -4 b1 so
        -4 b1 starting
        -6 b1 till
        -5 b1 to
        -10 b1 until
        5 b2 ,
        -33 b2 <
        -22 b2 <day>
        4 b2 <num>
        -7 b2 <share>
        -6 b2 <span>
        -11 b2 <sum>
        -22 b2 cheque
        6 b2 due
        -5 b2 first
        17 b2 in
        -8 b2 it
        13 b2 out
        -11 b2 so
        -5 b2 starting
        -4 b2 that
        -5 b2 transfer
        -10 b3 's
        -11 b3 ,
        -16 b3 .
        -42 b3 <
        -25 b3 <day>
        -22 b3 <num>
        -9 b3 <span>
        -5 b3 <stretch>
        -9 b3 <sum>
        9 b3 and
        -9 b3 by
        -5 b3 can
        -4 b3 each
        -4 b3 every
        8 b3 fell
        -9 b3 i
        13 b3 is
        -5 b3 of
        -6 b3 on
        7 b3 the
        22 b3 was
        -29 b3 you
        -13 ba , ,
        -12 ba , .
        4 ba , and
        -4 ba < 's
        -4 ba < ,
        7 ba < .
        -11 ba <num> ,
        -6 ba <num> .
        -8 ba <sum> .
        -10 ba and .
        -15 ba by ,
        7 ba by .
        -9 ba by >
        -4 ba by and
        -4 ba dated ,
        7 ba dated .
        9 ba due ,
        19 ba due .
        7 ba due >
        19 ba from ,
        -4 ba from .
        31 ba on ,
        21 ba on .
        9 ba on >
        -9 ba on ?
        -8 ba on and
        -9 ba on of
        -5 bb , <num>
        -5 bb , by
        25 bb , due
        -7 bb , from
        -7 bb , on
        -22 bb < <
        -4 bb <day> ,
        -10 bb <day> and
        -9 bb <num> ,
        27 bb <num> <num>
        -8 bb <num> by
        26 bb <num> from
        -44 bb <num> on
        -5 bb <share> on
        -5 bb <span> from
        -11 bb <sum> <sum>
        -7 bb <sum> by
        7 bb due on
        -4 bb first <num>
        17 bb in by
        -6 bb rest by
        -5 bb starting on
        -5 bb transfer on
        -5 g contact
        27 g debt
        113 g done
        -4 g expense
        26 g late
        -6 g law
        17 g letter
        -28 g offer
        -6 g pay
        -45 g promise
        -10 ga promise
        36 gb debt
        16 gb done
        -13 gb offer
        -15 gb promise
        44 gl debt
        103 gl done
        -8 gl income
        5 gl late
        27 gl letter
        -45 gl offer
        23 gl pay
        -34 gl promise
        29 gp debt
        33 gp done
        -20 gp expense
        4 gp income
        13 gp late
        -9 gp law
        -58 gp offer
        15 gp pay
        -31 gp promise
        -6 gr contact
        10 gr done
        -4 gr expense
        8 gr income
        21 gr late
        -5 gr law
        -10 gr letter
        15 gr offer
        -33 gr pay
        -45 gr promise
        -6 gt contact
        9 gt debt
        7 gt done
        -5 gt income
        5 gt late
        -27 gt letter
        -11 gt pay
        -21 gt promise
        -17 k bare
        -41 k beside
        55 k dated
        -17 k dated ahead 1
        -35 k dated ahead 2
        -82 k dated ahead 3
        -58 k dated ahead 4
        -16 k dated ahead 5
        51 k dated ahead 8
        190 k dated ahead 9
        20 k dated behind 2
        55 k dated behind 3
        79 k dated behind 4
        28 k dated behind 5
        48 k dated behind 6
        -8 k dated behind 8
        -208 k dated behind 9
        -71 k day
        -52 k day ahead 1
        -43 k day ahead 2
        24 k day ahead 3
        43 k day behind 1
        -70 k day behind 3
        -10 k day behind 4
        -4 k day behind 7
        -24 k day behind 8
        -4 k day behind 9
        -21 k edge
        -27 k edge ahead 3
        -7 k edge ahead 4
        18 k edge ahead 9
        -7 k edge behind 2
        -23 k edge behind 9
        -43 k weekday
        -43 k weekday ahead 1
        -42 k weekday behind 1
        18 l 's
        10 l ,
        19 l -
        -34 l <day>
        -18 l <num>
        -14 l <share>
        -13 l <span>
        -15 l <stretch>
        27 l <sum>
        -11 l a
        13 l about
        5 l account
        -17 l after
        60 l again
        -39 l and
        10 l are
        5 l as
        9 l back
        9 l bank
        9 l be
        -5 l before
        5 l bill
        -6 l but
        -57 l by
        -13 l can
        -4 l card
        -9 l cheque
        -11 l come
        -12 l comes
        -13 l could
        -8 l date
        -14 l dated
        6 l debit
        -4 l direct
        -8 l do
        -4 l down
        47 l due
        -8 l each
        -12 l every
        8 l fell
        -9 l first
        25 l for
        26 l from
        -5 l full
        -10 l give
        23 l go
        -11 l goes
        52 l got
        33 l has
        12 l have
        25 l here
        -7 l how
        -34 l i
        -49 l if
        -4 l in
        38 l invoice
        6 l invoices
        5 l is
        20 l it
        5 l its
        -5 l last
        -11 l let
        -5 l lots
        -9 l make
        -8 l may
        -20 l me
        -5 l month
        -9 l no
        -5 l not
        -12 l now
        5 l of
        7 l ok
        8 l oldest
        29 l on
        -8 l or
        -5 l other
        25 l our
        10 l out
        5 l past
        -5 l pay
        43 l payment
        -10 l payments
        -4 l put
        -6 l rest
        -6 l same
        -16 l say
        -7 l send
        -5 l shall
        11 l since
        -37 l so
        -23 l starting
        30 l that
        -4 l that'd
        39 l the
        -14 l then
        -4 l they
        -7 l till
        -20 l to
        -5 l transfer
        -11 l until
        -6 l us
        28 l was
        28 l we
        -22 l what
        23 l which
        8 l wire
        5 l with
        15 l would
        10 l yes
        -19 l you
        -6 l your
        -10 nearly-alone
        7 r 's
        -17 r ,
        10 r -
        -7 r .
        -19 r <day>
        -7 r <num>
        -7 r <share>
        8 r <span>
        -14 r <stretch>
        12 r <sum>
        -67 r ?
        -10 r a
        -8 r after
        4 r again
        13 r and
        9 r be
        -11 r both
        -20 r by
        -11 r can
        -7 r card
        14 r check
        -10 r courier
        -7 r do
        21 r due
        -7 r every
        -4 r fine
        -8 r for
        -8 r full
        -11 r i
        -5 r if
        -13 r in
        -6 r is
        -11 r last
        -4 r late
        -5 r like
        -5 r me
        -18 r month
        -12 r no
        24 r of
        -5 r off
        -27 r on
        -9 r or
        -9 r order
        -12 r other
        -4 r rest
        -5 r same
        -7 r standing
        -23 r the
        -16 r then
        -12 r to
        -9 r transfer
        15 r up
        -4 r us
        -7 r yes
        -11 r you
        -8 r your
        """#
}
